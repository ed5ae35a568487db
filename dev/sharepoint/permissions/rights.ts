import { accessDenied } from '../answers/failures';
import type { ItemRecord, ListRecord, UserRecord } from '../storage/records';
import type { Site } from '../storage/site';
import { fullMask, includes, maskOf, type Right } from './masks';
import { effectiveScope, scopeName, type Securable, web } from './scopes';

export const everyoneLogin = (siteTenant: string): string => `c:0-.f|rolemanager|spo-grid-all-users/${siteTenant}`;

const isGuest = (user: UserRecord): boolean => /#ext#/i.test(user.login);

/** Every principal a user acts as: themselves, everyone but guests, and the groups of either. */
export function principalsOf(site: Site, user: UserRecord): ReadonlySet<number> {
  const own = [user.id];
  if (user.kind === 'user' && !isGuest(user)) {
    own.push(
      ...site.principals
        .users()
        .filter(one => one.kind === 'everyone')
        .map(one => one.id)
    );
  }
  return new Set([...own, ...site.principals.groupsOf(own)]);
}

/** The one place where rights are worked out: groups, then role assignments, then the scope, then item-level security. */
export class Rights {
  private readonly principals: ReadonlySet<number>;
  private readonly masks = new Map<string, bigint>();

  public constructor(
    private readonly site: Site,
    public readonly user: UserRecord
  ) {
    this.principals = principalsOf(site, user);
  }

  public mask(securable: Securable): bigint {
    if (this.user.isSiteAdmin) return fullMask;
    const scope = scopeName(effectiveScope(this.site, securable));
    const known = this.masks.get(scope);
    if (known !== undefined) return known;
    let mask = 0n;
    for (const { principalId, roleId } of this.site.roles.assignments(scope)) {
      const role = this.principals.has(principalId) ? this.site.roles.definition(roleId) : undefined;
      if (role) mask |= maskOf(role.high, role.low);
    }
    this.masks.set(scope, mask);
    return mask;
  }

  public may(wanted: Right, securable: Securable = web): boolean {
    return includes(this.mask(securable), wanted);
  }

  public need(wanted: Right, securable: Securable = web): void {
    if (!this.may(wanted, securable)) throw accessDenied();
  }

  public isIn(principalId: number): boolean {
    return this.principals.has(principalId);
  }

  /** Whether the list shows itself to this user at all. */
  public seesList(list: ListRecord): boolean {
    if (this.may('viewItems', { kind: 'list', list })) return true;
    return this.site.items.uniqueIds(list).some(itemId => this.may('viewItems', { kind: 'item', list, itemId }));
  }

  /** Holders of Manage Lists or Override List Behaviors are not bound by "own items only". */
  public isExempt(list: ListRecord): boolean {
    const securable: Securable = { kind: 'list', list };
    return this.may('manageLists', securable) || this.may('overrideListBehaviors', securable);
  }

  public readsOwnOnly(list: ListRecord): boolean {
    return list.settings['ReadSecurity'] === 2 && list.template !== 101 && !this.isExempt(list);
  }

  public mayRead(list: ListRecord, item: ItemRecord): boolean {
    if (!this.may('viewItems', { kind: 'item', list, itemId: item.id })) return false;
    return item.author === this.user.id || !this.readsOwnOnly(list);
  }

  public mayWrite(list: ListRecord, item: ItemRecord, wanted: 'editItems' | 'deleteItems'): boolean {
    if (!this.may(wanted, { kind: 'item', list, itemId: item.id })) return false;
    if (list.template === 101 || this.isExempt(list)) return true;
    const security = list.settings['WriteSecurity'];
    if (security === 4) return false;
    return security !== 2 || item.author === this.user.id;
  }
}
