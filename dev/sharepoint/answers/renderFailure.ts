import { contentTypeOf, type Format } from '../odata/format';
import { NotImitated, SharePointFailure } from './failures';
import type { Rendered } from './render';

const escapeXml = (text: string): string => text.replace(/[<>&]/g, char => `&#${char.charCodeAt(0)};`);

/** Writes a refusal as the error body of the asked form; what is not imitated is 501. */
export function renderFailure(error: unknown, format: Format): Rendered {
  const { status, code, text } = described(error);
  const message = { lang: 'en-US', value: text };
  if (format.metadata === 'atom') {
    const body = `<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>${escapeXml(code)}</m:code><m:message xml:lang="en-US">${escapeXml(text)}</m:message></m:error>`;
    return { status, headers: { 'Content-Type': contentTypeOf(format) }, body };
  }
  const plain = format.metadata === 'verbose' || format.version === 4;
  const body = plain
    ? { error: { code, message: format.version === 4 ? text : message } }
    : { 'odata.error': { code, message } };
  return { status, headers: { 'Content-Type': contentTypeOf(format) }, body: JSON.stringify(body) };
}

function described(error: unknown): { status: number; code: string; text: string } {
  if (error instanceof SharePointFailure) return { status: error.status, code: error.code, text: error.message };
  if (error instanceof NotImitated) {
    return {
      status: 501,
      code: '-1, LocalSharePoint.NotImitated',
      text: `The local SharePoint does not imitate this: ${error.message}`
    };
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { status: 500, code: '-1, LocalSharePoint.Defect', text };
}
