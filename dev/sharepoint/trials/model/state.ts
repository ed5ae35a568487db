import { firstLevels, firstMembers, groups, type Name } from '../cast';
import { itemScope, ModelRights } from './rights';

export interface ModelItem {
  readonly author: Name;
  readonly editor: Name;
  readonly tag: number;
  readonly amount: number;
  /** Amounts of all versions, newest first. */
  readonly versions: readonly number[];
}

/** All that a list is, in memory. */
export class ModelState {
  public readonly rights = new ModelRights();
  public readonly items = new Map<number, ModelItem>();
  public readonly files = new Map<string, { readonly text: string; readonly versions: number }>();
  public lastId = 0;
  public readSecurity: 1 | 2 = 1;
  public writeSecurity: 1 | 2 | 4 = 1;

  public constructor() {
    for (const group of groups) {
      this.rights.members.set(group, new Set([firstMembers[group]]));
      this.rights.give('web', group, firstLevels[group]);
    }
  }

  public comesIn(who: Name): boolean {
    return this.rights.may(who, 'open', 'web') && this.rights.may(who, 'useRemoteApis', 'web');
  }

  public seesList(who: Name): boolean {
    const scopes = ['list', ...[...this.items.keys()].map(itemScope).filter(scope => this.rights.given.has(scope))];
    return scopes.some(scope => this.rights.may(who, 'view', scope));
  }

  /** Holders of Manage Lists, or of Override List Behaviors, are not bound to their own items. */
  private isFree(who: Name): boolean {
    return this.rights.may(who, 'manageLists', 'list') || this.rights.may(who, 'overrideListBehaviors', 'list');
  }

  public reads(who: Name, id: number): boolean {
    const item = this.items.get(id);
    if (!item || !this.rights.may(who, 'view', itemScope(id))) return false;
    return this.readSecurity === 1 || item.author === who || this.isFree(who);
  }

  public writes(who: Name, id: number, wanted: 'edit' | 'delete'): boolean {
    const item = this.items.get(id);
    if (!item || !this.rights.may(who, wanted, itemScope(id))) return false;
    if (this.isFree(who) || this.writeSecurity === 1) return true;
    return this.writeSecurity === 2 && item.author === who;
  }

  public add(who: Name, amount: number): number {
    this.lastId += 1;
    this.items.set(this.lastId, { author: who, editor: who, tag: 1, amount, versions: [amount] });
    return this.lastId;
  }

  public change(who: Name, id: number, amount: number): ModelItem {
    const before = this.items.get(id);
    if (!before) throw new Error(`no item ${id}`);
    const after = { ...before, editor: who, tag: before.tag + 1, amount, versions: [amount, ...before.versions] };
    this.items.set(id, after);
    return after;
  }

  public remove(id: number): void {
    this.items.delete(id);
    this.rights.given.delete(itemScope(id));
  }
}
