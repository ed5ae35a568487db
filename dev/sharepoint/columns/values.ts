import { failure, invalidQuery, invalidText } from '../answers/failures';
import type { Call } from '../requests/call';
import type { FieldRecord } from '../storage/records';
import { dateOnly, isoSeconds, readDate } from './dates';

const wrongType = (edm: string): Error =>
  invalidQuery(
    `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`
  );

const unexpected = (got: string, wanted: string): Error =>
  invalidQuery(
    `An unexpected '${got}' node was found when reading from the JSON reader. A '${wanted}' node was expected.`
  );

/** A plain Note keeps at most this many characters. */
export const longestNote = 63_999;

const longestAddress = 255;

const invalidAddress = (): Error =>
  failure(
    500,
    '-2130575155, Microsoft.SharePoint.SPException',
    'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.'
  );

export const isAddress = (text: string): boolean => /^(https?:\/\/|mailto:|\/)\S+$/i.test(text);

const nodeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'StartArray';
  return typeof value === 'object' ? 'StartObject' : 'PrimitiveValue';
};

function list(value: unknown, verbose: boolean): unknown[] {
  if (verbose && typeof value === 'object' && value !== null && 'results' in value && Array.isArray(value.results))
    return value.results;
  if (Array.isArray(value) && !verbose) return value;
  throw unexpected(nodeOf(value), verbose ? 'StartObject' : 'StartArray');
}

function text(field: FieldRecord, value: unknown): string | null {
  if (typeof value !== 'string')
    throw typeof value === 'object' ? unexpected(nodeOf(value), 'PrimitiveValue') : wrongType('Edm.String');
  const longest = field.type === 'Note' ? longestNote : Number(field.extra['MaxLength'] ?? 255);
  if (value.length > longest) throw invalidText();
  if (field.type === 'Text' && /[\r\n]/.test(value)) throw invalidText();
  return value === '' ? null : value;
}

function checkChoice(field: FieldRecord, value: unknown): void {
  const choices = field.extra['Choices'];
  if (value === '' || field.extra['FillInChoice'] === true || !Array.isArray(choices) || choices.includes(value))
    return;
  throw failure(
    400,
    '-2130575155, Microsoft.SharePoint.SPException',
    `The value '${String(value)}' is not a valid choice.`
  );
}

function amount(field: FieldRecord, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType('Edm.Double');
  const { MinimumValue: least, MaximumValue: most } = field.extra;
  if ((typeof least === 'number' && value < least) || (typeof most === 'number' && value > most)) {
    throw failure(
      500,
      '-2130575161, Microsoft.SharePoint.SPException',
      `The value of this field must be between ${String(least)} and ${String(most)}.`
    );
  }
  return value;
}

function person(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw typeof value === 'object' ? unexpected(nodeOf(value), 'PrimitiveValue') : wrongType('Edm.Int32');
  return value <= 0 ? null : value;
}

/** Both parts of a link are text; its address must be a whole one. */
function link(value: unknown): { Description: string; Url: string } | null {
  if (typeof value !== 'object' || Array.isArray(value)) throw unexpected(nodeOf(value), 'StartObject');
  const { Url: url = '', Description: description } = value as { Url?: unknown; Description?: unknown };
  if (url === '' || url === null) return null;
  if (typeof url !== 'string' || !isAddress(url) || url.length > longestAddress) throw invalidAddress();
  return { Description: typeof description === 'string' && description !== '' ? description : url, Url: url };
}

/** Turns a value of a JSON body into what is stored, or refuses it as the type demands. */
export function storedValue(
  field: FieldRecord,
  value: unknown,
  { verboseBody: verbose, assumptions }: Pick<Call, 'verboseBody' | 'assumptions'>
): unknown {
  if (value === null) return null;
  switch (field.type) {
    case 'Text':
    case 'Note':
    case 'File':
      return text(field, value);
    case 'Choice':
      if (!assumptions.choiceOutOfRangeIsStored) checkChoice(field, value);
      return text(field, value);
    case 'Number':
    case 'Currency':
      return amount(field, value);
    case 'Boolean':
      if (typeof value !== 'boolean') throw wrongType('Edm.Boolean');
      return value;
    case 'DateTime': {
      if (typeof value !== 'string') throw wrongType('Edm.DateTime');
      if (value === '') return null;
      const utc = readDate(value);
      if (utc === undefined)
        throw invalidQuery(`Cannot convert the literal '${value}' to the expected type 'Edm.DateTime'.`);
      return isoSeconds(field.extra['DisplayFormat'] === 0 ? dateOnly(utc, assumptions) : utc);
    }
    case 'URL':
      return link(value);
    case 'MultiChoice':
      return list(value, verbose).map(one => text(field, one));
    case 'User':
      return person(value);
    case 'UserMulti':
      return list(value, verbose).map(person);
    default:
      return undefined;
  }
}

/** What a new item gets where nothing was sent. */
export function defaultOf(field: FieldRecord, { now, assumptions }: Pick<Call, 'now' | 'assumptions'>): unknown {
  const text = field.defaultValue;
  if (text === null || text === '') return undefined;
  if (field.type === 'Boolean') return text === '1' || text.toLowerCase() === 'true';
  if (field.type === 'Number' || field.type === 'Currency') return Number(text);
  if (field.type === 'MultiChoice') return text.split(';#').filter(one => one !== '');
  if (field.type === 'DateTime') return /^\[today\]$/i.test(text) ? isoSeconds(dateOnly(now, assumptions)) : text;
  return text;
}
