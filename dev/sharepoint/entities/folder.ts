import type { Entity } from '../answers/entity';
import { countIn, leafOf, literalOf, type Place } from '../library/places';
import type { Call } from '../requests/call';

/** A folder of a library, or the root folder of any list. */
export function folderEntity(call: Call, place: Place): Entity {
  const { list, path, item } = place;
  const state = call.site.lists.state(list);
  return {
    type: 'SP.Folder',
    path: `Web/GetFolderByServerRelativePath(decodedurl=${literalOf(path)})`,
    values: {
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      ExistsWithException: true,
      IsWOPIEnabled: false,
      ItemCount: countIn(call.site, place),
      Name: leafOf(path),
      ProgID: null,
      ServerRelativeUrl: path,
      TimeCreated: item?.created ?? list.created,
      TimeLastModified: item?.modified ?? state.modified,
      UniqueId: String(item?.values['UniqueId'] ?? list.id),
      WelcomePage: ''
    },
    onDemand: { ServerRelativePath: () => ({ DecodedUrl: path }) }
  };
}
