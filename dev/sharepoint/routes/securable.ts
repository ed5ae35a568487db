import { failure, NotImitated } from '../answers/failures';
import { assignmentEntities } from '../entities/role';
import type { Segment } from '../odata/path';
import { breakInheritance, grantRole, resetInheritance, revokeAllRoles, revokeRole } from '../permissions/changes';
import { maskAsText } from '../permissions/masks';
import { Rights } from '../permissions/rights';
import { effectiveScope, type Securable } from '../permissions/scopes';
import { userOf } from '../siteBirth';
import type { Call, Resource } from '../requests/call';
import { collection } from './collection';
import { done, numberArgument, readable, textArgument } from './resource';

function needAssignments(call: Call, securable: Securable): void {
  if (!call.rights.may('enumeratePermissions', securable)) call.rights.need('managePermissions', securable);
}

function assignments(call: Call, securable: Securable, path: string): Resource {
  const entities = (): ReturnType<typeof assignmentEntities> => {
    needAssignments(call, securable);
    return assignmentEntities(call.site, effectiveScope(call.site, securable), path);
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
    return {
      get: () => ({ kind: 'entity', entity: found() }),
      remove: () => {
        call.rights.need('managePermissions', securable);
        found();
        revokeAllRoles(call, securable, principalId);
        return { kind: 'deleted' };
      },
      child: segment => {
        if (segment.name !== 'roledefinitionbindings' && segment.name !== 'member') return undefined;
        return readable(() => {
          const name = segment.name === 'member' ? 'Member' : 'RoleDefinitionBindings';
          const related = found().related?.[name]?.();
          if (Array.isArray(related)) return collection(related, call.query);
          return related ? { kind: 'entity', entity: related } : { kind: 'done' };
        });
      }
    };
  };
  return {
    get: () => collection(entities(), call.query),
    child: segment => {
      switch (segment.name) {
        case 'addroleassignment':
          return done(() =>
            grantRole(
              call,
              securable,
              numberArgument(segment, 'principalid'),
              numberArgument(named(segment, 1), 'roledefid')
            )
          );
        case 'removeroleassignment':
          return done(() =>
            revokeRole(
              call,
              securable,
              numberArgument(segment, 'principalid'),
              numberArgument(named(segment, 1), 'roledefid')
            )
          );
        case 'getbyprincipalid':
          return one(numberArgument(segment, 'principalid'));
        case 'roleassignments':
        case '':
          return one(numberArgument(segment));
        default:
          return undefined;
      }
    }
  };
}

/** The second positional argument as if it were the first. */
const named = (segment: Segment, position: number): Segment => ({ ...segment, args: segment.args.slice(position) });

/** What web, list and item have in common: rights, role assignments and inheritance. */
export function securableChild(call: Call, securable: Securable, path: string, segment: Segment): Resource | undefined {
  const { rights, site } = call;
  switch (segment.name) {
    case 'effectivebasepermissions':
      return readable(() => ({
        kind: 'object',
        name: 'EffectiveBasePermissions',
        value: maskAsText(rights.mask(securable))
      }));
    case 'getusereffectivepermissions': {
      const answer = (): ReturnType<NonNullable<Resource['get']>> => {
        const user = userOf(site, call.directory, textArgument(segment, 'username'));
        if (!user) throw failure(500, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.');
        if (user.id !== rights.user.id) needAssignments(call, securable);
        return {
          kind: 'object',
          name: 'GetUserEffectivePermissions',
          value: maskAsText(new Rights(site, user).mask(securable))
        };
      };
      return { get: answer, post: answer };
    }
    case 'roleassignments': {
      const all = assignments(call, securable, path);
      return segment.called ? all.child?.(segment) : all;
    }
    case 'breakroleinheritance':
      return done(() => {
        const copy = segment.named['copyroleassignments'] ?? segment.args[0] ?? false;
        const clear = segment.named['clearsubscopes'] ?? segment.args[1] ?? false;
        if (typeof copy !== 'boolean' || typeof clear !== 'boolean') throw new NotImitated(segment.text);
        breakInheritance(call, securable, copy, clear);
      });
    case 'resetroleinheritance':
      return done(() => resetInheritance(call, securable));
    case 'firstuniqueancestorsecurableobject':
      return undefined;
    default:
      return undefined;
  }
}
