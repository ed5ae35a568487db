import fc from 'fast-check';
import { groups, levels, people, type Group, type Level, type Name } from './cast';

/** Which tag a write sends: none, the one it would read now, or an older one. */
export type Tag = 'any' | 'current' | 'stale';

export type Place = 'web' | 'list' | { readonly item: number };

/** What can also be a part of a batch. Items are named by a number that is taken modulo the ids given so far and one more. */
export type ItemStep =
  | { readonly do: 'add'; readonly amount: number }
  | { readonly do: 'read'; readonly item: number }
  | { readonly do: 'versions'; readonly item: number }
  | { readonly do: 'merge'; readonly item: number; readonly tag: Tag; readonly amount: number }
  | { readonly do: 'delete'; readonly item: number; readonly tag: Tag };

export type Action =
  | ItemStep
  | { readonly do: 'addForm'; readonly amount: number }
  | { readonly do: 'recycle' | 'mask'; readonly item: number }
  | { readonly do: 'mergeForm'; readonly item: number; readonly amount: number }
  | { readonly do: 'query'; readonly least: number; readonly top: number }
  | { readonly do: 'batch'; readonly parts: readonly ItemStep[] }
  | { readonly do: 'break'; readonly at: Exclude<Place, 'web'>; readonly copy: boolean; readonly clear: boolean }
  | { readonly do: 'reset'; readonly at: Exclude<Place, 'web'> }
  | {
      readonly do: 'grant' | 'revoke';
      readonly at: Place;
      readonly to: Name | Group;
      readonly level: Level;
    }
  | { readonly do: 'security'; readonly read: 1 | 2; readonly write: 1 | 2 | 4 }
  | { readonly do: 'join' | 'leave'; readonly group: Group; readonly who: Name }
  | { readonly do: 'addFile'; readonly file: 'a' | 'b'; readonly text: string; readonly overwrite: boolean }
  | { readonly do: 'readFile' | 'deleteFile'; readonly file: 'a' | 'b' };

/** What one person does. */
export type Step = { readonly by: Name } & Action;

const item = fc.nat({ max: 11 });
const amount = fc.integer({ min: 0, max: 9 });
const tag = fc.constantFrom<Tag>('any', 'current', 'current', 'stale');
const below = fc.oneof(fc.constant<'list'>('list'), fc.record({ item }), fc.record({ item }));
const who = fc.constantFrom<Name>(...people);
const file = fc.constantFrom<'a' | 'b'>('a', 'b');

const itemStep: fc.Arbitrary<ItemStep> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), amount }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('read' as const, 'versions' as const), item }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('merge' as const), item, tag, amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), item, tag }) }
);

const action = fc.oneof(
  { weight: 10, arbitrary: itemStep },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('addForm' as const), amount }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('recycle' as const, 'mask' as const), item }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mergeForm' as const), item, amount }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('query' as const), least: amount, top: fc.integer({ min: 1, max: 8 }) })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('batch' as const),
      parts: fc.array(itemStep, { minLength: 1, maxLength: 4 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('break' as const), at: below, copy: fc.boolean(), clear: fc.boolean() })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reset' as const), at: below }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('grant' as const, 'revoke' as const),
      at: fc.oneof(fc.constant<'web'>('web'), below),
      to: fc.oneof(who, fc.constantFrom<Group>(...groups)),
      level: fc.constantFrom<Level>(...levels)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('security' as const),
      read: fc.constantFrom<1 | 2>(1, 2),
      write: fc.constantFrom<1 | 2 | 4>(1, 2, 4)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('join' as const, 'leave' as const),
      group: fc.constantFrom<Group>(...groups),
      who
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('addFile' as const),
      file,
      text: fc.constantFrom('one', 'zwei', 'drei €'),
      overwrite: fc.boolean()
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('readFile' as const, 'deleteFile' as const), file }) }
);

/** The owner acts more often than others, because only they change rights for all. */
const actor = fc.oneof({ weight: 2, arbitrary: fc.constant<Name>('olive') }, { weight: 7, arbitrary: who });

export const sequences: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(actor, action).map(([by, what]) => ({ by, ...what }) as Step),
  { minLength: 8, maxLength: 32 }
);
