import { accessDenied, failure } from '../answers/failures';
import type { Entity } from '../answers/entity';
import { versionEntities } from '../entities/version';
import type { Call, Resource } from '../requests/call';
import type { ListRecord } from '../storage/records';
import { collection } from './collection';
import { numberArgument, propertyOf } from './resource';

const noSuchVersion = (): Error =>
  failure(
    404,
    '-2146233086, System.ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.'
  );

const currentStays = (): Error =>
  failure(500, '-2130575223, Microsoft.SharePoint.SPException', 'You cannot delete the current version.');

/** `items(5)/versions`: the caller has checked that they may be seen. An earlier one is deleted only with the right to delete versions. */
export function versions(call: Call, list: ListRecord, itemId: number): Resource {
  const all = (): Entity[] => versionEntities(call.site, list, itemId);
  return {
    get: () => collection(all(), call.query),
    children: {
      getbyid: segment => {
        const number = numberArgument(segment);
        const entity = all().find(one => one.values['VersionId'] === number);
        if (!entity) throw noSuchVersion();
        return {
          get: () => ({ kind: 'entity', entity }),
          remove: () => {
            const { rights, site } = call;
            const item = site.items.byId(list, itemId);
            rights.need('deleteVersions', { kind: 'item', list, itemId });
            if (!item || !rights.mayWrite(list, item, 'editItems')) throw accessDenied();
            if (entity.values['IsCurrentVersion'] === true) throw currentStays();
            site.versions.remove(list, itemId, number / 512);
            return { kind: 'deleted' };
          },
          child: step => propertyOf(entity, step)
        };
      }
    }
  };
}
