import type { Assignment, ColumnState, ListState, ViewState } from './siteState';

/** The parts of SharePoint's answers that the installer reads. */
export interface ListAnswer {
  readonly Title: string;
  readonly Description: string;
  readonly Hidden: boolean;
  readonly NoCrawl: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
}

export const listSelect = [
  'Title',
  'Description',
  'Hidden',
  'NoCrawl',
  'EnableAttachments',
  'EnableVersioning',
  'MajorVersionLimit',
  'ReadSecurity',
  'WriteSecurity',
  'HasUniqueRoleAssignments'
] as const;

export interface FieldAnswer {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
}

export const fieldSelect = ['Id', 'InternalName', 'Title', 'TypeAsString', 'Indexed', 'EnforceUniqueValues'] as const;

export interface ViewAnswer {
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  readonly DefaultView: boolean;
}

export interface AssignmentAnswer {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly RoleTypeKind: number;
  }[];
}

export function listState(
  list: ListAnswer,
  fields: readonly FieldAnswer[],
  views: readonly ViewAnswer[],
  assignments: readonly AssignmentAnswer[]
): ListState {
  return {
    title: list.Title,
    description: list.Description,
    isHidden: list.Hidden,
    isNotSearched: list.NoCrawl,
    hasAttachments: list.EnableAttachments,
    hasVersions: list.EnableVersioning,
    keptVersions: list.MajorVersionLimit,
    readSecurity: list.ReadSecurity,
    writeSecurity: list.WriteSecurity,
    hasOwnRights: list.HasUniqueRoleAssignments,
    columns: new Map(fields.map(field => [field.InternalName, columnState(field)])),
    views: new Map(views.map(view => [nameInAddress(view.ServerRelativeUrl), viewState(view)])),
    assignments: assignmentsOf(assignments)
  };
}

/** Limited Access (role type 1) and Web-Only Limited Access (9) come and go by themselves and open nothing. */
export function assignmentsOf(answers: readonly AssignmentAnswer[]): readonly Assignment[] {
  return answers
    .map(answer => ({
      principalId: answer.PrincipalId,
      principal: answer.Member.Title,
      levels: answer.RoleDefinitionBindings.filter(({ RoleTypeKind: kind }) => kind !== 1 && kind !== 9).map(level => ({
        id: level.Id,
        name: level.Name
      }))
    }))
    .filter(assignment => assignment.levels.length > 0);
}

function columnState(field: FieldAnswer): ColumnState {
  return {
    id: field.Id.toLowerCase(),
    title: field.Title,
    type: field.TypeAsString,
    isIndexed: field.Indexed,
    isUnique: field.EnforceUniqueValues
  };
}

function viewState(view: ViewAnswer): ViewState {
  return { title: view.Title, isDefault: view.DefaultView };
}

/** `AllItems` of `/sites/x/Lists/PtDrafts/AllItems.aspx`. */
function nameInAddress(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1).replace(/\.aspx$/i, '');
}
