import type { Entity } from '../answers/entity';
import { changeToken } from '../changes/tokens';
import type { Call } from '../requests/call';
import { maskAsText } from '../permissions/masks';
import { hasOwnAssignments, type Securable } from '../permissions/scopes';
import type { ListRecord } from '../storage/records';
import { fieldEntity } from './field';
import { folderEntity } from './folder';
import { viewEntity } from './view';

/** What a new list or library is set to. */
export function defaultSettings(template: number): Record<string, unknown> {
  const library = template === 101;
  return {
    AllowContentTypes: true,
    ContentTypesEnabled: false,
    CrawlNonDefaultViews: false,
    DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
    DefaultItemOpenUseListSetting: false,
    DefaultSensitivityLabelForLibrary: '',
    Direction: 'none',
    DisableCommenting: false,
    DisableGridEditing: false,
    DocumentTemplateUrl: null,
    DraftVersionVisibility: 0,
    EnableAttachments: !library,
    EnableFolderCreation: library,
    EnableMinorVersions: false,
    EnableModeration: false,
    EnableRequestSignOff: true,
    EnableVersioning: true,
    ExemptFromBlockDownloadOfNonViewableFiles: false,
    FileSavePostProcessingEnabled: false,
    ForceCheckout: false,
    HasExternalDataSource: false,
    Hidden: false,
    IrmEnabled: false,
    IrmExpire: false,
    IrmReject: false,
    IsApplicationList: false,
    IsCatalog: false,
    IsPrivate: false,
    ListExperienceOptions: 0,
    MajorVersionLimit: library ? 500 : 50,
    MajorWithMinorVersionsLimit: 0,
    MultipleDataList: false,
    NoCrawl: false,
    ParserDisabled: false,
    ServerTemplateCanCreateFolders: true
  };
}

/** Settings that come only by `$select`. */
export const expensiveSettings: Readonly<Record<string, unknown>> = {
  ReadSecurity: 1,
  WriteSecurity: 1,
  ValidationFormula: '',
  ValidationMessage: '',
  OnQuickLaunch: false
};

export const itemTypeOf = (list: ListRecord): string => `SP.Data.${list.entityTypeName}Item`;

/** A list, with the properties of recorded answers in their order. */
export function listEntity(call: Call, list: ListRecord): Entity {
  const { site, rights } = call;
  const state = site.lists.state(list);
  const securable: Securable = { kind: 'list', list };
  const plain = Object.fromEntries(Object.entries(list.settings).filter(([name]) => !(name in expensiveSettings)));
  const newest = site.changes.last(list.id);
  const image = list.template === 101 ? '/_layouts/15/images/itdl.png?rev=47' : '/_layouts/15/images/itgen.png?rev=47';
  return {
    type: 'SP.List',
    path: `Web/Lists(guid'${list.id}')`,
    values: {
      ...plain,
      BaseTemplate: list.template,
      BaseType: list.template === 101 ? 1 : 0,
      Created: list.created,
      CurrentChangeToken: { StringValue: changeToken(3, list.id, newest?.at ?? state.modified, newest?.n ?? 0) },
      Description: list.description,
      EntityTypeName: list.entityTypeName,
      Id: list.id,
      ImagePath: { DecodedUrl: image },
      ImageUrl: image,
      ItemCount: state.itemCount,
      LastItemDeletedDate: state.deleted,
      LastItemModifiedDate: state.modified,
      LastItemUserModifiedDate: state.modified,
      ListItemEntityTypeFullName: itemTypeOf(list),
      ParentWebPath: { DecodedUrl: site.path },
      ParentWebUrl: site.path,
      TemplateFeatureId:
        list.template === 101 ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100',
      Title: list.title
    },
    onDemand: {
      ...Object.fromEntries(
        Object.keys(expensiveSettings).map(name => [name, () => list.settings[name] ?? expensiveSettings[name]])
      ),
      HasUniqueRoleAssignments: () => hasOwnAssignments(site, securable),
      EffectiveBasePermissions: () => maskAsText(rights.mask(securable)),
      DefaultViewUrl: () => list.views.find(view => view.isDefault)?.url ?? ''
    },
    related: {
      RootFolder: () => folderEntity(call, { list, path: list.url }),
      Fields: () => list.fields.map(field => fieldEntity(list, field)),
      Views: () => list.views.map(view => viewEntity(list, view)),
      DefaultView: () => list.views.filter(view => view.isDefault).map(view => viewEntity(list, view))[0],
      ParentWeb: () => ({
        type: 'SP.Web',
        path: 'Web',
        values: {
          Id: site.facts.need('webId'),
          Url: call.webUrl,
          ServerRelativeUrl: site.path,
          Title: site.facts.need('title')
        },
        onDemand: { ServerRelativePath: () => ({ DecodedUrl: site.path }) }
      })
    }
  };
}
