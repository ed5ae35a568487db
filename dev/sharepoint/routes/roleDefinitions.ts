import { fullControl, limitedAccess } from '../permissions/builtInRoles';
import { failure, NotImitated } from '../answers/failures';
import { roleEntity } from '../entities/role';
import type { Call, Resource } from '../requests/call';
import type { RoleRecord } from '../storage/records';
import { collection } from './collection';
import { numberArgument, textArgument } from './resource';

/** `_api/web/roledefinitions`: the site's permission levels. */
export function roleDefinitions(call: Call): Resource {
  const { site, rights } = call;
  const holdName = ({ id, name }: RoleRecord): void => {
    const other = site.roles.definitionByName(name);
    if (other && other.id !== id)
      throw failure(
        500,
        '-2130575293, Microsoft.SharePoint.SPException',
        `The permission level name ${name} is already in use. Please choose another name.`
      );
  };
  const one = (find: () => RoleRecord | undefined): Resource => {
    const need = (): RoleRecord => {
      const role = find();
      if (!role)
        throw failure(
          404,
          '-2146232832, Microsoft.SharePoint.SPException',
          'The specified role definition could not be found.'
        );
      return role;
    };
    return {
      get: () => ({ kind: 'entity', entity: roleEntity(need()) }),
      merge: () => {
        rights.need('managePermissions');
        const before = need();
        if (before.id === fullControl || before.id === limitedAccess) throw new NotImitated(`changing ${before.name}`);
        const role = changedRole(before, call.body);
        holdName(role);
        site.roles.save(role);
        return { kind: 'changed' };
      },
      remove: () => {
        rights.need('managePermissions');
        const role = need();
        if (role.kind !== 0)
          throw failure(
            500,
            '-2146232832, Microsoft.SharePoint.SPException',
            'You cannot delete a built-in role definition.'
          );
        site.roles.removeDefinition(role.id);
        return { kind: 'deleted' };
      }
    };
  };
  return {
    get: () => collection(site.roles.definitions().map(roleEntity), call.query),
    post: () => {
      rights.need('managePermissions');
      const id = site.roles.nextId();
      const role = changedRole(
        { id, name: '', description: '', high: '0', low: '0', order: 0, kind: 0, hidden: false },
        call.body
      );
      holdName(role);
      site.roles.save(role);
      return { kind: 'entity', entity: roleEntity(role), created: true };
    },
    children: {
      getbyid: segment => one(() => site.roles.definition(numberArgument(segment))),
      getbyname: segment => one(() => site.roles.definitionByName(textArgument(segment))),
      getbytype: segment => one(() => site.roles.definitions().find(role => role.kind === numberArgument(segment)))
    }
  };
}

function changedRole(role: RoleRecord, body: Call['body']): RoleRecord {
  let changed: RoleRecord = role;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    if (name === 'Name') changed = { ...changed, name: String(value) };
    else if (name === 'Description') changed = { ...changed, description: String(value ?? '') };
    else if (name === 'Order') changed = { ...changed, order: Number(value) };
    else if (name === 'BasePermissions') {
      const mask = value as { High?: unknown; Low?: unknown };
      changed = { ...changed, high: String(BigInt(String(mask.High))), low: String(BigInt(String(mask.Low))) };
    } else throw new NotImitated(`'${name}' of a role definition`);
  }
  return changed;
}
