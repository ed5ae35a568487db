import type { Name } from '../cast';
import type { Action, ItemStep, Place, Tag } from '../steps';
import { predictFile } from './predictFile';
import { itemScope, type Scope } from './rights';
import { missing, refused, type Seen, type ShownItem } from './seen';
import type { ModelState } from './state';

/** Ids given so far and one that was never given. */
export const idOf = (item: number, lastId: number): number => (item % (lastId + 1)) + 1;

/** The tag that a write sends, from what the model knows; undefined for none. */
export function sentTag(state: ModelState, id: number, tag: Tag): string | undefined {
  if (tag === 'any') return undefined;
  const now = state.items.get(id)?.tag ?? 1;
  return `"${tag === 'current' ? now : now + 7}"`;
}

export function shownItem(state: ModelState, id: number): ShownItem {
  const item = state.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  const { amount, author, editor, tag } = item;
  return { id, amount, author, editor, tag: `"${tag}"` };
}

/** Says what SharePoint must answer and does to the model what it must do. */
export function predict(state: ModelState, by: Name, step: Action): Seen {
  if (step.do === 'batch') {
    return { status: 200, shown: step.parts.map(part => predict(state, by, part)) };
  }
  if (!state.comesIn(by)) return refused;
  switch (step.do) {
    case 'join':
    case 'leave': {
      if (!state.rights.may(by, 'managePermissions', 'web')) return refused;
      const members = state.rights.members.get(step.group);
      if (step.do === 'join') members?.add(step.who);
      else members?.delete(step.who);
      return { status: step.do === 'join' ? 201 : 200 };
    }
    case 'addFile':
    case 'readFile':
    case 'deleteFile':
      return predictFile(state, by, step);
    case 'grant':
    case 'revoke':
      if (step.at === 'web') return assign(state, by, step, 'web');
      break;
    default:
  }
  return state.seesList(by) ? onList(state, by, step) : refused;
}

function onList(state: ModelState, by: Name, step: Action): Seen {
  const { rights } = state;
  switch (step.do) {
    case 'query': {
      const ids = [...state.items.keys()].filter(id => state.reads(by, id));
      const found = ids.filter(id => (state.items.get(id)?.amount ?? 0) >= step.least);
      return { status: 200, shown: found.slice(0, step.top).map(id => shownItem(state, id)) };
    }
    case 'add':
    case 'addForm': {
      if (!rights.may(by, 'add', 'list')) return refused;
      const id = state.add(by, step.amount);
      return step.do === 'add' ? { status: 201, shown: shownItem(state, id) } : { status: 200, shown: String(id) };
    }
    case 'security':
      if (!rights.may(by, 'manageLists', 'list')) return refused;
      state.readSecurity = step.read;
      state.writeSecurity = step.write;
      return { status: 204 };
    case 'break':
    case 'reset':
    case 'grant':
    case 'revoke':
      return onScope(state, by, step);
    case 'read':
    case 'versions':
    case 'mask':
    case 'merge':
    case 'mergeForm':
    case 'delete':
    case 'recycle':
      return onItem(state, by, step, idOf(step.item, state.lastId));
    default:
      throw new Error(`no prediction for ${step.do}`);
  }
}

type OnItem = Extract<Action, { readonly item: number }> | Extract<ItemStep, { readonly item: number }>;

function onItem(state: ModelState, by: Name, step: OnItem, id: number): Seen {
  if (!state.reads(by, id)) return missing;
  const scope = itemScope(id);
  if (step.do === 'read') return { status: 200, shown: shownItem(state, id) };
  if (step.do === 'mask') return { status: 200, shown: String(state.rights.mask(by, scope)) };
  if (step.do === 'versions') {
    if (!state.rights.may(by, 'viewVersions', scope)) return refused;
    return { status: 200, shown: state.items.get(id)?.versions };
  }
  const wanted = step.do === 'delete' || step.do === 'recycle' ? 'delete' : 'edit';
  if (!state.writes(by, id, wanted)) return refused;
  if ('tag' in step && step.tag === 'stale') return { status: 412 };
  if (!('amount' in step)) {
    state.remove(id);
    return { status: 200 };
  }
  const { tag } = state.change(by, id, step.amount);
  return step.do === 'merge' ? { status: 204, shown: `"${tag}"` } : { status: 200, shown: true };
}

const scopeOf = (state: ModelState, at: Place): Scope =>
  typeof at === 'string' ? at : itemScope(idOf(at.item, state.lastId));

type OnScope = Extract<Action, { readonly at: unknown }>;

function onScope(state: ModelState, by: Name, step: OnScope): Seen {
  const { rights } = state;
  const { at } = step;
  const scope = scopeOf(state, at);
  if (typeof at === 'object' && !state.reads(by, idOf(at.item, state.lastId))) return missing;
  if (step.do === 'grant' || step.do === 'revoke') return assign(state, by, step, scope);
  if (!rights.may(by, 'managePermissions', scope)) return refused;
  if (!('copy' in step)) rights.given.delete(scope);
  else if (!rights.given.has(scope)) {
    rights.breakAt(scope, by, step.copy);
    if (step.clear && scope === 'list') state.items.forEach((_item, id) => rights.given.delete(itemScope(id)));
  }
  return { status: 200 };
}

function assign(
  state: ModelState,
  by: Name,
  step: Extract<Action, { readonly do: 'grant' | 'revoke' }>,
  scope: Scope
): Seen {
  if (!state.rights.may(by, 'managePermissions', scope)) return refused;
  if (!state.rights.given.has(scope)) return { status: 500 };
  state.rights[step.do](scope, step.to, step.level);
  return { status: 200 };
}
