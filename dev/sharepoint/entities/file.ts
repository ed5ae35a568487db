import type { Entity } from '../answers/entity';
import { literalOf, pathOf } from '../library/places';
import type { Call } from '../requests/call';
import type { ItemRecord, ListRecord } from '../storage/records';
import { userEntity } from './principal';

export const uniqueIdOf = (item: ItemRecord): string => String(item.values['UniqueId']);
export const fileTagOf = (item: ItemRecord): string => `"{${uniqueIdOf(item).toUpperCase()}},${item.etag}"`;
const sizeOf = (item: ItemRecord): number => Number(item.values['File_x0020_Size'] ?? 0);

/** A file of a library. */
export function fileEntity(call: Call, list: ListRecord, item: ItemRecord): Entity {
  const path = pathOf(item);
  const person = (id: number) => (): Entity | undefined => {
    const user = call.site.principals.userById(id);
    return user && userEntity(call, user);
  };
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl=${literalOf(path)})`,
    values: {
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: `{${uniqueIdOf(item).toUpperCase()}},${item.etag},${item.major}`,
      CustomizedPageStatus: 0,
      ETag: fileTagOf(item),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IrmEnabled: false,
      Length: String(sizeOf(item)),
      Level: 1,
      LinkingUri: null,
      LinkingUrl: '',
      MajorVersion: item.major,
      MinorVersion: 0,
      Name: String(item.values['FileLeafRef']),
      ServerRelativeUrl: path,
      TimeCreated: item.created,
      TimeLastModified: item.modified,
      Title: item.values['Title'] ?? null,
      UIVersion: item.major * 512,
      UIVersionLabel: `${item.major}.0`,
      UniqueId: uniqueIdOf(item)
    },
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: path }), ListId: () => list.id },
    related: { Author: person(item.author), ModifiedBy: person(item.editor) }
  };
}

/** Earlier versions of a file, oldest first; the current one is the file itself. */
export function fileVersionEntities(call: Call, list: ListRecord, item: ItemRecord): Entity[] {
  return call.site.versions
    .of(list, item.id)
    .filter(version => version.major < item.major)
    .reverse()
    .map(version => ({
      type: 'SP.FileVersion',
      path: `Web/GetFileByServerRelativePath(decodedurl=${literalOf(pathOf(item))})/versions(${version.major * 512})`,
      values: {
        CheckInComment: '',
        Created: version.modified,
        ID: version.major * 512,
        IsCurrentVersion: false,
        Length: String(sizeOf(version)),
        Size: sizeOf(version),
        Url: `_vti_history/${version.major * 512}${pathOf(item).slice(call.site.path.length)}`,
        VersionLabel: `${version.major}.0`
      }
    }));
}
