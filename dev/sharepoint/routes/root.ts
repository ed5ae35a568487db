import type { Call, Resource } from '../requests/call';
import { contextInfo } from './contextInfo';
import { peoplePicker } from './peoplePicker';
import { readable } from './resource';
import { webResource } from './web';

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser';

/** Where `_api/` begins. */
export function root(call: Call): Resource {
  return {
    children: {
      web: () => webResource(call),
      contextinfo: () => contextInfo(call),
      site: () => siteResource(call),
      [picker]: () => peoplePicker(call)
    }
  };
}

const siteResource = (call: Call): Resource =>
  readable(() => ({
    kind: 'entity',
    entity: {
      type: 'SP.Site',
      path: 'Site',
      values: { Id: call.site.facts.need('siteId'), ServerRelativeUrl: call.site.path, Url: call.webUrl }
    }
  }));
