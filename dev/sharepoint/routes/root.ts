import type { Entity } from '../answers/entity';
import type { Call, Resource } from '../requests/call';
import { contextInfo } from './contextInfo';
import { resolvePerson, searchPeople } from './peoplePicker';
import { recycleBin } from './recycleBin';
import { keyed, propertyOf } from './resource';
import { webResource } from './web';

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** Where `_api/` begins. */
export function root(call: Call): Resource {
  return {
    children: {
      web: () => webResource(call),
      contextinfo: () => contextInfo(call),
      site: () => siteResource(call),
      [`${picker}.clientpeoplepickersearchuser`]: () => searchPeople(call),
      [`${picker}.clientpeoplepickerresolveuser`]: () => resolvePerson(call)
    }
  };
}

function siteResource(call: Call): Resource {
  const entity: Entity = {
    type: 'SP.Site',
    path: 'Site',
    values: { Id: call.site.facts.need('siteId'), ServerRelativeUrl: call.site.path, Url: call.webUrl }
  };
  return {
    get: () => ({ kind: 'entity', entity }),
    children: { recyclebin: segment => keyed(recycleBin(call, 'site'), segment), rootweb: () => webResource(call) },
    child: segment => propertyOf(entity, segment)
  };
}
