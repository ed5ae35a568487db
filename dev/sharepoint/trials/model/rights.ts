import { groups, type Group, type Name } from '../cast';
import { allows, maskOf, type AnyLevel, type Wanted } from './levels';

/** `web`, `list`, `item 3`; the library has the web's rights. */
export type Scope = string;
export type Holder = Name | Group;

export const itemScope = (id: number): Scope => `item ${id}`;
const parentOf = (scope: Scope): Scope | undefined => (scope === 'web' ? undefined : scope === 'list' ? 'web' : 'list');

/** Who may do what, from groups and role assignments alone. */
export class ModelRights {
  public readonly members = new Map<Group, Set<Name>>();
  /** Only scopes with rights of their own are here. */
  public readonly given = new Map<Scope, Map<Holder, Set<AnyLevel>>>([['web', new Map()]]);

  public scopeFor(at: Scope): Scope {
    let scope = at;
    while (!this.given.has(scope)) scope = parentOf(scope) ?? 'web';
    return scope;
  }

  public mask(who: Name, at: Scope): bigint {
    if (who === 'olive') return maskOf['Full Control'];
    let mask = 0n;
    this.given.get(this.scopeFor(at))?.forEach((held, holder) => {
      const isTheirs = holder === who || groups.some(group => group === holder && this.members.get(group)?.has(who));
      if (isTheirs) held.forEach(level => (mask |= maskOf[level]));
    });
    return mask;
  }

  public may(who: Name, wanted: Wanted, at: Scope): boolean {
    return allows(this.mask(who, at), wanted);
  }

  public holds(scope: Scope, holder: Holder): boolean {
    return (this.given.get(scope)?.get(holder)?.size ?? 0) > 0;
  }

  public give(scope: Scope, holder: Holder, level: AnyLevel): void {
    const held = this.given.get(scope);
    if (!held) throw new Error(`${scope} has no rights of its own`);
    held.set(holder, new Set([...(held.get(holder) ?? []), level]));
  }

  public take(scope: Scope, holder: Holder, level: AnyLevel): void {
    const held = this.given.get(scope);
    held?.get(holder)?.delete(level);
    if (held?.get(holder)?.size === 0) held.delete(holder);
  }

  /** Whoever is given something below can come as far as there. */
  public letIn(scope: Scope, holder: Holder): void {
    for (let at = parentOf(scope); at !== undefined; at = parentOf(at)) {
      if (this.given.has(at) && !this.holds(at, holder)) this.give(at, holder, 'Limited Access');
    }
  }

  public grant(scope: Scope, holder: Holder, level: AnyLevel): void {
    this.take(scope, holder, 'Limited Access');
    this.give(scope, holder, level);
    this.letIn(scope, holder);
  }

  /** Who still holds something below keeps Limited Access. */
  public revoke(scope: Scope, holder: Holder, level: AnyLevel): void {
    this.take(scope, holder, level);
    if (scope.startsWith('item') || this.holds(scope, holder)) return;
    const below = [...this.given.keys()].filter(one => one !== scope && (scope === 'web' || one.startsWith('item')));
    if (below.some(one => this.holds(one, holder))) this.give(scope, holder, 'Limited Access');
  }

  public breakAt(scope: Scope, who: Name, copy: boolean): void {
    const above = this.given.get(this.scopeFor(scope)) ?? new Map<Holder, Set<AnyLevel>>();
    const own = new Map<Holder, Set<AnyLevel>>();
    this.given.set(scope, own);
    if (copy) {
      above.forEach((held, holder) => {
        const kept = [...held].filter(level => level !== 'Limited Access');
        if (kept.length > 0) own.set(holder, new Set(kept));
      });
      return;
    }
    this.give(scope, who, 'Full Control');
    this.letIn(scope, who);
  }
}
