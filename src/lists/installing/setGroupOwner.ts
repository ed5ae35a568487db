import { JSONParse } from '@pnp/queryable';
import { SPQueryable, spPost, type SPFI } from '@pnp/sp';
import { Trouble } from '../../domain/trouble';

const web = '{3747adcd-a3c3-41b9-bfab-4a64dd2f1e0a}';

const groupById = (pathId: number, id: number): string =>
  `<Method Id="${pathId}" ParentId="3" Name="GetById"><Parameters><Parameter Type="Int32">${id}</Parameter></Parameters></Method>`;

/** The client object model's `group.Owner = owner; group.Update()`. */
const ownerChange = (groupId: number, ownerId: number): string =>
  '<Request xmlns="http://schemas.microsoft.com/sharepoint/clientquery/2009" SchemaVersion="15.0.0.0" LibraryVersion="16.0.0.0" ApplicationName="Partnership Toolkit">' +
  '<Actions><SetProperty Id="6" ObjectPathId="4" Name="Owner"><Parameter ObjectPathId="5" /></SetProperty>' +
  '<Method Name="Update" Id="7" ObjectPathId="4" /></Actions>' +
  `<ObjectPaths><StaticProperty Id="1" TypeId="${web}" Name="Current" /><Property Id="2" ParentId="1" Name="Web" />` +
  `<Property Id="3" ParentId="2" Name="SiteGroups" />${groupById(4, groupId)}${groupById(5, ownerId)}</ObjectPaths></Request>`;

interface Outcome {
  readonly ErrorInfo: { readonly ErrorMessage: string } | null;
}

/**
 * Makes a group the owner of a group. REST cannot: SetUserAsOwner takes users only, and answers 200 to a group's id without changing
 * anything. ProcessQuery answers 200 to errors too and tells them in ErrorInfo. It cannot stand in a batch.
 */
export async function setGroupOwner(sp: SPFI, groupId: number, ownerId: number): Promise<void> {
  const site = sp.web.toUrl().replace(/_api\/.*$/i, '');
  const query = SPQueryable([sp.web, `${site}_vti_bin/client.svc/ProcessQuery`]).using(JSONParse());
  const change = { body: ownerChange(groupId, ownerId), headers: { 'Content-Type': 'text/xml' } };
  const [outcome] = await spPost<readonly Outcome[]>(query, change);
  if (outcome?.ErrorInfo) throw new Trouble('refused', outcome.ErrorInfo.ErrorMessage);
}
