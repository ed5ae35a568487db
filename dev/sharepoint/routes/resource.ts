import type { Answer, Entity } from '../answers/entity';
import { NotImitated } from '../answers/failures';
import type { Segment } from '../odata/path';
import { type Resource, stepInto } from '../requests/call';

/** A resource that can only be read. */
export const readable = (get: () => Answer): Resource => ({ get });

/** A resource that is a method: called by POST, or by GET where the service allows it. */
export const method = (post: () => Answer): Resource => ({ post });

export const done = (act: () => void): Resource =>
  method(() => {
    act();
    return { kind: 'done' };
  });

/** A collection, or by `lists('..')`, `items(5)` the one with that key. */
export function keyed(collection: Resource, segment: Segment, byKey = 'getbyid'): Resource | undefined {
  return segment.called ? stepInto(collection, { ...segment, name: byKey }) : collection;
}

/** `.../Title` after an object: one of its properties, or an object or collection it leads to. */
export function propertyOf(entity: Entity, segment: Segment): Resource | undefined {
  if (segment.called) return undefined;
  const key = (names: Readonly<Record<string, unknown>> | undefined): string | undefined =>
    Object.keys(names ?? {}).find(name => name.toLowerCase() === segment.name);
  const plain = key(entity.values);
  if (plain) return readable(() => valueAnswer(plain, entity.values[plain]));
  const demanded = key(entity.onDemand);
  if (demanded) return readable(() => valueAnswer(demanded, entity.onDemand?.[demanded]?.()));
  const related = key(entity.related);
  if (!related) return undefined;
  return readable(() => {
    const found = entity.related?.[related]?.();
    if (Array.isArray(found)) return { kind: 'collection', entities: found };
    return found ? { kind: 'entity', entity: found } : { kind: 'done' };
  });
}

function valueAnswer(name: string, value: unknown): Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { kind: 'object', name, value: { ...value } }
    : { kind: 'value', name, value };
}

/** Numeric first argument of a step such as `getbyid(5)`. */
export function numberArgument(segment: Segment, name = ''): number {
  const value = segment.named[name] ?? segment.args[0];
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw new NotImitated(`'${segment.text}'`);
  return number;
}

export function textArgument(segment: Segment, name = ''): string {
  const value = segment.named[name] ?? segment.args[0];
  if (typeof value !== 'string') throw new NotImitated(`'${segment.text}'`);
  return value;
}
