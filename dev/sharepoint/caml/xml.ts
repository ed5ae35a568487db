import { XMLParser } from 'fast-xml-parser';
import { failure, NotImitated } from '../answers/failures';

/** One element of a CAML text, its children in the order written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false
});

/** What SharePoint says of any condition that it cannot make sense of, above all of a column that does not exist. */
export const badCaml = (): Error =>
  failure(
    500,
    '-2130575340, Microsoft.SharePoint.SPException',
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
  );

type Ordered = Readonly<Record<string, unknown>>;

function elementOf(node: Ordered): Element | undefined {
  const name = Object.keys(node).find(key => key !== ':@' && key !== '#text');
  if (name === undefined) return undefined;
  const inner = node[name] as readonly Ordered[];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inner.flatMap(child => elementOf(child) ?? []),
    text: inner.map(child => String(child['#text'] ?? '')).join('')
  };
}

/** Reads one CAML element. */
export function readXml(text: string): Element {
  let nodes: readonly Ordered[];
  try {
    nodes = parser.parse(text, true) as readonly Ordered[];
  } catch {
    throw badCaml();
  }
  const [root, ...more] = nodes.flatMap(node => elementOf(node) ?? []);
  if (!root || more.length > 0) throw badCaml();
  return root;
}

export const isTrue = (text: string | undefined): boolean => /^(true|1)$/i.test(text ?? '');

/** Refuses attributes and children whose meaning is not imitated. */
export function onlyKnown(element: Element, attributes: readonly string[], children: readonly string[]): void {
  const odd =
    Object.keys(element.attributes).find(name => !attributes.includes(name)) ??
    element.children.find(child => !children.includes(child.name))?.name;
  if (odd !== undefined) throw new NotImitated(`'${odd}' in the CAML element ${element.name}`);
}
