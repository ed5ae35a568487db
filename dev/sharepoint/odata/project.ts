import type { Entity } from '../answers/entity';
import { invalidQuery, NotImitated } from '../answers/failures';

/** An object reduced to what was asked for, still with its address and type for the metadata. */
export interface Projected {
  readonly entity: Entity;
  readonly values: Record<string, unknown>;
}

const below = (names: readonly string[], prefix: string): string[] =>
  names.filter(name => name.startsWith(`${prefix}/`)).map(name => name.slice(prefix.length + 1));

const own = <T>(names: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  names && Object.hasOwn(names, name) ? names[name] : undefined;

function refuse(entity: Entity, name: string, expanded: boolean): never {
  if (entity.refuseUnknown) return entity.refuseUnknown(name, expanded);
  throw new NotImitated(`property '${name}' of ${entity.type}`);
}

/** Applies `$select` and `$expand` to one object. */
export function project(entity: Entity, select: readonly string[], expand: readonly string[]): Projected {
  const values: Record<string, unknown> = {};
  const all = select.length === 0 || select.includes('*');
  if (all) Object.assign(values, entity.values);
  for (const name of select) {
    if (name === '*' || name.includes('/')) continue;
    if (Object.hasOwn(entity.values, name)) {
      values[name] = entity.values[name];
      continue;
    }
    const demanded = own(entity.onDemand, name);
    if (demanded) values[name] = demanded();
    else if (entity.optional?.has(name)) continue;
    else if (!own(entity.related, name)) refuse(entity, name, expand.includes(name));
    else if (!expand.includes(name) && entity.refuseUnknown) entity.refuseUnknown(name, false);
  }
  // Most rows of a large page have nothing to expand.
  if (expand.length === 0 && !select.some(name => name.includes('/'))) return { entity, values };
  const heads = new Set(expand.map(name => name.split('/')[0] ?? ''));
  for (const name of select.filter(one => one.includes('/')).map(one => one.split('/')[0] ?? '')) {
    if (!heads.has(name)) {
      if (entity.refuseUnknown) entity.refuseUnknown(name, false);
      throw invalidQuery(
        `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`
      );
    }
  }
  for (const head of heads) {
    const inner = below(select, head);
    if (!all && inner.length === 0 && !select.includes(head)) continue;
    const demanded = own(entity.onDemand, head);
    if (demanded) {
      values[head] = demanded();
      continue;
    }
    const related = own(entity.related, head);
    if (!related) {
      refuse(entity, head, true);
      continue;
    }
    const found = related();
    const innerExpand = below(expand, head);
    values[head] = Array.isArray(found)
      ? found.map(one => project(one, inner, innerExpand))
      : found && project(found, inner, innerExpand);
    if (found === undefined) values[head] = null;
  }
  return { entity, values };
}

export const isProjected = (value: unknown): value is Projected =>
  typeof value === 'object' && value !== null && 'entity' in value && 'values' in value;
