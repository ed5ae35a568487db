import { XMLParser } from 'fast-xml-parser';
import { failure } from '../answers/failures';

/** An element with its children in order: CAML's meaning hangs on it. */
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

type Node = Readonly<Record<string, unknown>>;

export const invalidCaml = (): Error =>
  failure(400, '-2130575340, Microsoft.SharePoint.SPException', 'Cannot complete this action.\n\nPlease try again.');

function elementOf(node: Node): Element {
  const name = Object.keys(node).find(key => key !== ':@') ?? '';
  const inside = Array.isArray(node[name]) ? (node[name] as readonly Node[]) : [];
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: inside.filter(child => !('#text' in child)).map(elementOf),
    text: inside.map(child => String(child['#text'] ?? '')).join('')
  };
}

/** Reads one root element, or refuses text that is no XML. */
export function readXml(text: string): Element {
  let nodes: readonly Node[];
  try {
    nodes = parser.parse(text, true) as readonly Node[];
  } catch {
    throw invalidCaml();
  }
  const [first] = nodes.map(elementOf).filter(({ name }) => name !== '' && name !== '#text');
  if (!first) throw invalidCaml();
  return first;
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find(child => child.name === name);

export const isTrue = (text: string | undefined): boolean => /^true$/i.test(text ?? '');
