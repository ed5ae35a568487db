import type { Entity } from '../answers/entity';
import { scopeName, type Securable } from '../permissions/scopes';
import type { RoleRecord } from '../storage/records';
import { principalEntity, type Viewer } from './principal';

/** A permission level; High and Low are decimal strings. */
export function roleEntity(role: RoleRecord): Entity {
  return {
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${role.id})`,
    values: {
      BasePermissions: { High: role.high, Low: role.low },
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind
    }
  };
}

/** The roles of one scope, one entry for each principal. */
export function assignmentEntities(viewer: Viewer, scope: Securable, path: string): Entity[] {
  const { site } = viewer;
  const rows = site.roles.assignments(scopeName(scope));
  const principals = [...new Set(rows.map(row => row.principalId))];
  return principals.map(principalId => ({
    type: 'SP.RoleAssignment',
    path: `${path}/RoleAssignments/GetByPrincipalId(${principalId})`,
    values: { PrincipalId: principalId },
    related: {
      Member: () => {
        const member = site.principals.byId(principalId);
        return member && principalEntity(viewer, member);
      },
      RoleDefinitionBindings: () =>
        rows
          .filter(row => row.principalId === principalId)
          .map(row => site.roles.definition(row.roleId))
          .flatMap(role => (role ? [roleEntity(role)] : []))
    }
  }));
}
