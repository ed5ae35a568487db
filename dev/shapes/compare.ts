import type { Shapes } from './catalogue';
import { isRecorded, typeOf } from './typeOf';

export type Found = Readonly<Record<string, unknown>>;

/** How the answers of one kind differ from what is recorded. */
export interface Difference {
  /** Recorded keys that no answer had. */
  readonly missing: readonly string[];
  /** Keys that were never recorded. */
  readonly unknown: readonly string[];
  /** `Key: int, recorded string`. */
  readonly wrong: readonly string[];
}

/** Holds answers of one kind against the catalogue. Notes of the format (`odata.type`) are no keys of the object. */
export function compare(found: readonly Found[], recorded: Shapes[string]['keys']): Difference {
  const keys = new Set(found.flatMap(one => Object.keys(one)).filter(key => !/^@?odata\.|^__metadata$/.test(key)));
  const wrong = new Set<string>();
  for (const one of found)
    for (const [key, value] of Object.entries(one)) {
      const types = recorded[key]?.types;
      const type = typeOf(value);
      if (types && !isRecorded(type, types)) wrong.add(`${key}: ${type}, recorded ${types.join(' or ')}`);
    }
  return {
    missing: Object.keys(recorded).filter(key => !keys.has(key)),
    unknown: [...keys].filter(key => !Object.hasOwn(recorded, key)),
    wrong: [...wrong]
  };
}
