import type { Segment } from '../odata/path';
import type { Call, Resource } from '../requests/call';
import { contextInfo } from './contextInfo';
import { peoplePicker } from './peoplePicker';
import { readable } from './resource';
import { webResource } from './web';

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser';

/** The first step after `_api/`. */
export function rootChild(call: Call, segment: Segment): Resource | undefined {
  switch (segment.name) {
    case 'web':
      return webResource(call);
    case 'contextinfo':
      return contextInfo(call);
    case 'site':
      return readable(() => ({
        kind: 'entity',
        entity: {
          type: 'SP.Site',
          path: 'Site',
          values: { Id: call.site.facts.need('siteId'), ServerRelativeUrl: call.site.path, Url: call.webUrl }
        }
      }));
    case picker:
      return peoplePicker(call);
    default:
      return undefined;
  }
}
