import type { Answer, Entity } from '../answers/entity';
import { failure, notFoundItem, NotImitated } from '../answers/failures';
import { itemEntity } from '../entities/item';
import { listEntity } from '../entities/list';
import { assignmentEntities } from '../entities/role';
import { webEntity } from '../entities/web';
import type { Segment } from '../odata/path';
import { breakInheritance, grantRole, resetInheritance, revokeAllRoles, revokeRole } from '../permissions/changes';
import { maskAsText } from '../permissions/masks';
import { Rights } from '../permissions/rights';
import { effectiveScope, type Securable } from '../permissions/scopes';
import { userOf } from '../siteBirth';
import type { Call, Resource } from '../requests/call';
import { collection } from './collection';
import { done, keyed, numberArgument, readable, textArgument } from './resource';

function needAssignments(call: Call, securable: Securable): void {
  if (!call.rights.may('enumeratePermissions', securable)) call.rights.need('managePermissions', securable);
}

function assignments(call: Call, securable: Securable, path: string): Resource {
  const entities = (): ReturnType<typeof assignmentEntities> => {
    needAssignments(call, securable);
    return assignmentEntities(call, effectiveScope(call.site, securable), path);
  };
  const one = (principalId: number): Resource => {
    const found = (): ReturnType<typeof entities>[number] => {
      const entity = entities().find(candidate => candidate.values['PrincipalId'] === principalId);
      if (!entity)
        throw failure(
          404,
          '-2146232832, Microsoft.SharePoint.SPException',
          `Can not find the principal with id: ${principalId}.`
        );
      return entity;
    };
    const relatedAnswer = (name: string): Answer => {
      const related = found().related?.[name]?.();
      if (Array.isArray(related)) return collection(related, call.query);
      return related ? { kind: 'entity', entity: related } : { kind: 'done' };
    };
    return {
      get: () => ({ kind: 'entity', entity: found() }),
      remove: () => {
        call.rights.need('managePermissions', securable);
        found();
        revokeAllRoles(call, securable, principalId);
        return { kind: 'deleted' };
      },
      children: {
        member: () => readable(() => relatedAnswer('Member')),
        roledefinitionbindings: () => readable(() => relatedAnswer('RoleDefinitionBindings'))
      }
    };
  };
  return {
    get: () => collection(entities(), call.query),
    children: {
      addroleassignment: segment => done(() => grantRole(call, securable, ...principalAndRole(segment))),
      removeroleassignment: segment => done(() => revokeRole(call, securable, ...principalAndRole(segment))),
      getbyprincipalid: segment => one(numberArgument(segment, 'principalid'))
    }
  };
}

/** `(principalid=3,roledefid=1073741827)`, by name or by place. */
const principalAndRole = (segment: Segment): [number, number] => [
  numberArgument(segment, 'principalid'),
  numberArgument({ ...segment, args: segment.args.slice(1) }, 'roledefid')
];

/** Children that may be asked only after a check. */
export function onlyAfter(
  check: () => unknown,
  children: NonNullable<Resource['children']>
): NonNullable<Resource['children']> {
  return Object.fromEntries(
    Object.entries(children).map(([name, step]) => [
      name,
      (segment: Segment) => {
        check();
        return step(segment);
      }
    ])
  );
}

function entityOf(call: Call, securable: Securable): Entity {
  if (securable.kind === 'web') return webEntity(call);
  if (securable.kind === 'list') return listEntity(call, securable.list);
  const item = call.site.items.byId(securable.list, securable.itemId);
  if (!item) throw notFoundItem();
  return itemEntity(call, securable.list, item);
}

/** What web, list and item have in common: rights, role assignments and inheritance. */
export function securableChildren(call: Call, securable: Securable, path: string): NonNullable<Resource['children']> {
  const { rights, site } = call;
  const effectiveOf = (segment: Segment): Answer => {
    const user = userOf(site, call.directory, textArgument(segment, 'username'));
    if (!user) throw failure(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
    if (user.id !== rights.user.id) needAssignments(call, securable);
    return {
      kind: 'object',
      name: 'GetUserEffectivePermissions',
      value: maskAsText(new Rights(site, user).mask(securable))
    };
  };
  return {
    effectivebasepermissions: () =>
      readable(() => ({
        kind: 'object',
        name: 'EffectiveBasePermissions',
        value: maskAsText(rights.mask(securable))
      })),
    getusereffectivepermissions: segment => ({ get: () => effectiveOf(segment), post: () => effectiveOf(segment) }),
    roleassignments: segment => keyed(assignments(call, securable, path), segment, 'getbyprincipalid'),
    breakroleinheritance: segment =>
      done(() => {
        const copy = segment.named['copyroleassignments'] ?? segment.args[0] ?? false;
        const clear = segment.named['clearsubscopes'] ?? segment.args[1] ?? false;
        if (typeof copy !== 'boolean' || typeof clear !== 'boolean') throw new NotImitated(segment.text);
        breakInheritance(call, securable, copy, clear);
      }),
    firstuniqueancestorsecurableobject: () =>
      readable(() => ({ kind: 'entity', entity: entityOf(call, effectiveScope(call.site, securable)) })),
    resetroleinheritance: () => done(() => resetInheritance(call, securable))
  };
}
