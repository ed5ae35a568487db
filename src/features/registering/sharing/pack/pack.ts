/** A document as data, from which the preview, the Word file and the web page are made alike. */
export interface Pack {
  readonly title: string;
  /** What exactly it shows, under the title and at the foot of each page. */
  readonly shows: string;
  readonly parts: readonly PackPart[];
}

export interface PackPart {
  readonly title: string;
  readonly blocks: readonly PackBlock[];
}

export type PackBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | PackTable;

export interface PackTable {
  readonly kind: 'table';
  readonly caption: string;
  /** The caption repeats the heading right above, so that only who goes from table to table needs it. */
  readonly isUnderHeading?: true;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
