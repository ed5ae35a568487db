import { failure, NotImitated } from '../answers/failures';
import type { Call } from '../requests/call';
import { fullControl, limitedAccess } from './builtInRoles';
import { effectiveScope, hasOwnAssignments, ownScopesBelow, parentOf, scopeName, type Securable } from './scopes';

const invalidOperation = (): Error =>
  failure(
    500,
    '-2146233079, System.InvalidOperationException',
    'This operation is not allowed on an object that inherits permissions.'
  );

function needOwn(call: Call, securable: Securable): void {
  call.rights.need('managePermissions', securable);
  if (!hasOwnAssignments(call.site, securable)) throw invalidOperation();
}

/** A grant below gives Limited Access on everything above that has rights of its own. */
function limitUpwards(call: Call, securable: Securable, principalId: number): void {
  const { roles } = call.site;
  for (let at = parentOf(call.site, securable); at; at = parentOf(call.site, at)) {
    const scope = scopeName(at);
    const holds = roles.assignments(scope).some(row => row.principalId === principalId);
    if (hasOwnAssignments(call.site, at) && !holds) roles.grant(scope, principalId, limitedAccess);
  }
}

export function grantRole(call: Call, securable: Securable, principalId: number, roleId: number): void {
  needOwn(call, securable);
  const { principals, roles } = call.site;
  if (!principals.byId(principalId))
    throw failure(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      `Can not find the principal with id: ${principalId}.`
    );
  if (!roles.definition(roleId))
    throw failure(
      404,
      '-2146232832, Microsoft.SharePoint.SPException',
      'The specified role definition could not be found.'
    );
  if (roleId === limitedAccess)
    throw failure(
      500,
      '-2146232832, Microsoft.SharePoint.SPException',
      'You cannot grant a user the limited access permission level.'
    );
  roles.revoke(scopeName(securable), principalId, limitedAccess);
  roles.grant(scopeName(securable), principalId, roleId);
  limitUpwards(call, securable, principalId);
}

/** Who still holds something further down keeps Limited Access here. */
function keepLimited(call: Call, securable: Securable, principalId: number): void {
  const scope = scopeName(securable);
  const { roles } = call.site;
  if (roles.assignments(scope).some(row => row.principalId === principalId)) return;
  const holds = (one: Securable): boolean =>
    roles.assignments(scopeName(one)).some(row => row.principalId === principalId);
  const below =
    securable.kind === 'web'
      ? roles.holdsAnywhereBut(scope, principalId)
      : ownScopesBelow(call.site, securable).some(holds);
  if (below) roles.grant(scope, principalId, limitedAccess);
}

export function revokeRole(call: Call, securable: Securable, principalId: number, roleId: number): void {
  needOwn(call, securable);
  call.site.roles.revoke(scopeName(securable), principalId, roleId);
  keepLimited(call, securable, principalId);
}

export function revokeAllRoles(call: Call, securable: Securable, principalId: number): void {
  needOwn(call, securable);
  call.site.roles.revokeAll(scopeName(securable), principalId);
  keepLimited(call, securable, principalId);
}

/** Without a copy the acting user is left with full control; with one the parent's assignments are kept. */
export function breakInheritance(call: Call, securable: Securable, copy: boolean, clearSubscopes: boolean): void {
  const { roles, items } = call.site;
  if (securable.kind === 'web') throw new NotImitated('breakroleinheritance on the top web');
  call.rights.need('managePermissions', securable);
  if (hasOwnAssignments(call.site, securable)) return;
  const scope = scopeName(securable);
  const inherited = roles.assignments(scopeName(effectiveScope(call.site, securable)));
  roles.makeUnique(scope);
  if (securable.kind === 'item') items.setUnique(securable.list, securable.itemId, true);
  if (copy)
    inherited
      .filter(row => row.roleId !== limitedAccess)
      .forEach(row => roles.grant(scope, row.principalId, row.roleId));
  else roles.grant(scope, call.user.id, fullControl);
  for (const below of clearSubscopes ? ownScopesBelow(call.site, securable) : []) {
    roles.dropScope(scopeName(below));
    items.setUnique(below.list, below.itemId, false);
  }
  if (!copy) limitUpwards(call, securable, call.user.id);
}

export function resetInheritance(call: Call, securable: Securable): void {
  if (securable.kind === 'web') throw new NotImitated('resetroleinheritance on the top web');
  call.rights.need('managePermissions', securable);
  call.site.roles.dropScope(scopeName(securable));
  if (securable.kind === 'item') call.site.items.setUnique(securable.list, securable.itemId, false);
}
