import { accessDenied, failure } from '../answers/failures';
import { isoSeconds } from '../columns/dates';
import { recycledEntity } from '../entities/recycled';
import type { Call, Resource } from '../requests/call';
import type { ListRecord } from '../storage/records';
import type { Recycled } from '../storage/recycleBin';
import { collection } from './collection';
import { done, propertyOf, textArgument } from './resource';
import { restore } from './restore';

/** Both stages together keep what was deleted for 93 days. */
const kept = 93 * 86_400_000;

interface Found {
  readonly list: ListRecord;
  readonly entry: Recycled;
}

const notThere = (): Error =>
  failure(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');

/** On the web one's own deletions, or everybody's with the right to manage it; of the site everything, for its administrators. */
function visible(call: Call, of: 'web' | 'site'): Found[] {
  const { site, rights, user } = call;
  if (of === 'site' && !user.isSiteAdmin) throw accessDenied();
  const lists = new Map(site.lists.all().map(list => [list.number, list]));
  return site.recycleBin.since(isoSeconds(call.now - kept)).flatMap(entry => {
    const list = lists.get(entry.listNumber);
    const shown = of === 'site' || (entry.stage === 1 && (entry.byId === user.id || rights.may('manageWeb')));
    return list && shown ? [{ list, entry }] : [];
  });
}

function erase(call: Call, { list, entry }: Found): void {
  call.site.files.remove(list, entry.item.id);
  call.site.recycleBin.remove(entry.id);
}

const toSecondStage = (call: Call, { entry }: Found): void => call.site.recycleBin.put({ ...entry, stage: 2 });

/** `web/recyclebin` and `site/recyclebin`: what was recycled, to be put back or deleted for good. */
export function recycleBin(call: Call, of: 'web' | 'site'): Resource {
  const all = (): Found[] => visible(call, of);
  const putBack = ({ list, entry }: Found): void => restore(call, list, entry);
  return {
    get: () =>
      collection(
        all().map(({ list, entry }) => recycledEntity(call.site, list, entry)),
        call.query
      ),
    children: {
      getbyid: segment => {
        const id = textArgument(segment).toLowerCase();
        const found = all().find(({ entry }) => entry.id === id);
        if (!found) throw notThere();
        const entity = recycledEntity(call.site, found.list, found.entry);
        return {
          get: () => ({ kind: 'entity', entity }),
          children: {
            restore: () => done(() => putBack(found)),
            deleteobject: () => done(() => erase(call, found)),
            movetosecondstage: () => done(() => toSecondStage(call, found))
          },
          child: step => propertyOf(entity, step)
        };
      },
      restoreall: () => done(() => all().forEach(putBack)),
      deleteall: () => done(() => all().forEach(found => erase(call, found))),
      movealltosecondstage: () => done(() => all().forEach(found => toSecondStage(call, found)))
    }
  };
}
