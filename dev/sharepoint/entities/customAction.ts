import type { Entity } from '../answers/entity';
import type { CustomActionRecord } from '../storage/customActions';

/** What a client may set, with what a new action has. */
export const customActionSettings: Readonly<Record<string, string | number>> = {
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: '',
  Description: '',
  Group: '',
  HostProperties: '',
  Location: '',
  Name: '',
  RegistrationId: '',
  RegistrationType: 0,
  Sequence: 0,
  Title: ''
};

/** A user custom action; `scope` is SharePoint's number: 3 for the web, 4 for a list. */
export function customActionEntity({ id, settings }: CustomActionRecord, path: string, scope: 3 | 4): Entity {
  return {
    type: 'SP.UserCustomAction',
    path: `${path}/UserCustomActions('${id}')`,
    values: {
      ...settings,
      CommandUIExtension: null,
      Id: id,
      ImageUrl: null,
      Rights: { High: '0', Low: '0' },
      Scope: scope,
      ScriptBlock: null,
      ScriptSrc: null,
      Url: null,
      VersionOfUserCustomAction: '16.0.1.0'
    }
  };
}
