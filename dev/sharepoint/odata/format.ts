import { SharePointFailure } from '../answers/failures';

/** How an answer is written: OData 3 or 4, with how much metadata. `atom` is what a call without a JSON Accept gets. */
export interface Format {
  readonly version: 3 | 4;
  readonly metadata: 'verbose' | 'minimal' | 'none' | 'atom';
}

/** Reads Accept and OData-Version. Plain `application/json` is answered with minimal metadata. */
export function formatOf(accept: string | undefined, odataVersion: string | undefined): Format {
  const wanted = (accept ?? '').toLowerCase().replace(/\s/g, '');
  const version = odataVersion !== undefined && odataVersion.startsWith('4') ? 4 : 3;
  if (!wanted.includes('json')) return { version, metadata: 'atom' };
  if (version === 4) {
    if (/;odata=(nometadata|verbose)/.test(wanted)) {
      throw new SharePointFailure(
        406,
        '-1, Microsoft.SharePoint.Client.ClientServiceException',
        'The HTTP header ACCEPT is missing or its value is invalid.'
      );
    }
    return { version, metadata: wanted.includes('odata.metadata=none') ? 'none' : 'minimal' };
  }
  if (wanted.includes('odata=verbose')) return { version, metadata: 'verbose' };
  if (wanted.includes('odata=nometadata') || wanted.includes('odata.metadata=none'))
    return { version, metadata: 'none' };
  return { version, metadata: 'minimal' };
}

export function contentTypeOf(format: Format): string {
  if (format.metadata === 'atom') return 'application/xml;charset=utf-8';
  if (format.version === 4) {
    return `application/json;odata.metadata=${format.metadata};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
  }
  if (format.metadata === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  return `application/json;odata=${format.metadata === 'none' ? 'nometadata' : 'minimalmetadata'};streaming=true;charset=utf-8`;
}
