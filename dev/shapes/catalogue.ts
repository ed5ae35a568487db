import { readFileSync } from 'node:fs';

/** What is recorded of one key: the types that its values had. */
export interface RecordedKey {
  readonly types: readonly string[];
}

/** Keys by kind of object, as recorded from real tenants; no values. */
export type Shapes = Readonly<Record<string, { readonly keys: Readonly<Record<string, RecordedKey>> }>>;

/** Reads a catalogue: JSON with `shapes`, by kind, each with `keys`, each with `types`. */
export function readCatalogue(file: string): Shapes {
  const { shapes } = JSON.parse(readFileSync(file, 'utf8')) as { shapes?: Shapes };
  if (!shapes) throw new Error(`${file} holds no "shapes"`);
  return shapes;
}
