const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The kinds of text that a catalogue tells apart, the narrowest first. */
const texts: readonly (readonly [string, RegExp])[] = [
  ['guid', guid],
  ['{guid}', /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i],
  ['datetimeZ', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/],
  ['datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/],
  ['intString', /^-?\d+$/],
  ['hex', /^0x[0-9a-f]+$/i]
];

function typeOfText(text: string): string {
  return texts.find(([, form]) => form.test(text))?.[0] ?? 'string';
}

/** The type of a JSON value in the words of a catalogue: `int`, `guid`, `datetimeZ`, `array<string>` ... */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'array' : `array<${typeOf(value[0])}>`;
  if (typeof value === 'string') return typeOfText(value);
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'number';
  return typeof value;
}

const isText = (type: string): boolean => type === 'string' || texts.some(([name]) => name === type);

/**
 * Whether a value may have that type where those were recorded. A free text may look like anything. Only nulls recorded say
 * nothing about a value that is there; an empty list is like any list.
 */
export function isRecorded(type: string, recorded: readonly string[]): boolean {
  if (recorded.includes(type) || recorded.every(one => one === 'null')) return true;
  if (type === 'array') return recorded.some(one => one.startsWith('array'));
  const element = /^array<(.*)>$/.exec(type)?.[1];
  if (element !== undefined)
    return isRecorded(
      element,
      recorded.flatMap(one => /^array<(.*)>$/.exec(one)?.[1] ?? 'other')
    );
  return isText(type) && recorded.includes('string');
}
