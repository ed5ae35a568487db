import { XMLParser } from 'fast-xml-parser';
import { accessDenied, NotImitated, SharePointFailure } from '../answers/failures';
import type { Rendered } from '../answers/render';
import { Rights } from '../permissions/rights';
import type { Setting } from '../requests/operation';
import { ownsGroup } from '../permissions/groups';

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  isArray: name => ['Method', 'Property', 'SetProperty', 'Parameter'].includes(name)
});

const child = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, name) ? (node as Node)[name] : undefined;

const children = (node: unknown, name: string): unknown[] => {
  const found = child(node, name);
  return Array.isArray(found) ? (found as unknown[]) : [];
};

/** `web.SiteGroups.GetById(a).Owner = web.SiteGroups.GetById(b)`: the ids of both. */
function ownerChange(xml: string): { groupId: number; ownerId: number } {
  const request = child(parser.parse(xml), 'Request');
  const paths = child(request, 'ObjectPaths');
  const properties = new Map(children(paths, 'Property').map(one => [child(one, 'Id'), one]));
  const groupOf = (pathId: unknown): number => {
    const method = children(paths, 'Method').find(one => child(one, 'Id') === pathId);
    const collection = properties.get(child(method, 'ParentId'));
    const web = properties.get(child(collection, 'ParentId'));
    const [parameter] = children(child(method, 'Parameters'), 'Parameter');
    const id = Number(child(parameter, '#text'));
    const known =
      child(method, 'Name') === 'GetById' && child(collection, 'Name') === 'SiteGroups' && child(web, 'Name') === 'Web';
    if (!known || !Number.isInteger(id)) throw new NotImitated('this ProcessQuery');
    return id;
  };
  const actions = child(request, 'Actions');
  const [set, ...more] = children(actions, 'SetProperty');
  const [value] = children(set, 'Parameter');
  const [update] = children(actions, 'Method');
  if (child(set, 'Name') !== 'Owner' || more.length > 0 || child(update, 'Name') !== 'Update')
    throw new NotImitated('this ProcessQuery');
  return { groupId: groupOf(child(set, 'ObjectPathId')), ownerId: groupOf(child(value, 'ObjectPathId')) };
}

function answer(error: SharePointFailure | undefined): Rendered {
  const [code, type] = (error?.code ?? '').split(', ');
  const info = error && {
    ErrorMessage: error.message,
    ErrorValue: null,
    TraceCorrelationId: '00000000-0000-0000-0000-000000000000',
    ErrorCode: Number(code),
    ErrorTypeName: type
  };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify([
      {
        SchemaVersion: '15.0.0.0',
        LibraryVersion: '16.0.26330.12013',
        ErrorInfo: info ?? null,
        TraceCorrelationId: '00000000-0000-0000-0000-000000000000'
      }
    ])
  };
}

/**
 * `_vti_bin/client.svc/ProcessQuery`, for one thing only: REST's SetUserAsOwner leaves the owner as it was when it is given a
 * group [I sp-dev-docs#5031], so a group becomes a group's owner by the client object model. Errors come with HTTP 200 in ErrorInfo.
 */
export function processQuery(setting: Setting, xml: string): Rendered {
  const { site, user } = setting;
  const { groupId, ownerId } = ownerChange(xml);
  try {
    site.db.transaction(() => {
      const rights = new Rights(site, user);
      rights.need('open');
      rights.need('useRemoteApis');
      const group = site.principals.groupById(groupId);
      const owner = site.principals.groupById(ownerId);
      if (!group || !owner)
        throw new SharePointFailure(404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.');
      if (!ownsGroup(rights, group)) throw accessDenied();
      site.principals.replace({ ...group, ownerId });
    })();
    return answer(undefined);
  } catch (error) {
    if (error instanceof SharePointFailure) return answer(error);
    throw error;
  }
}
