import type { Answer, Entity } from '../answers/entity';
import { noSuchField } from '../answers/failures';
import { meets } from '../odata/filterInMemory';
import type { Query } from '../odata/query';

function valueOf(entity: Entity, name: string): unknown {
  const [head = '', ...rest] = name.split('/');
  if (rest.length > 0) {
    const related = entity.related?.[head]?.();
    return related && !Array.isArray(related) ? valueOf(related, rest.join('/')) : undefined;
  }
  if (Object.hasOwn(entity.values, head)) return entity.values[head];
  const demanded = entity.onDemand && Object.hasOwn(entity.onDemand, head) ? entity.onDemand[head] : undefined;
  if (demanded) return demanded();
  if (entity.optional?.has(head)) return null;
  throw noSuchField(name);
}

/** A small collection with `$filter`, `$orderby`, `$skip` and `$top` applied. */
export function collection(entities: readonly Entity[], query: Query): Answer {
  const { filter, orderBy, skip = 0, top } = query;
  const kept = filter ? entities.filter(entity => meets(filter, name => valueOf(entity, name))) : [...entities];
  for (const { field, descending } of [...orderBy].reverse()) {
    const sign = descending ? -1 : 1;
    kept.sort((a, b) => {
      const [x, y] = [valueOf(a, field), valueOf(b, field)];
      if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
      return sign * String(x ?? '').localeCompare(String(y ?? ''));
    });
  }
  return { kind: 'collection', entities: kept.slice(skip, top === undefined ? undefined : skip + top) };
}
