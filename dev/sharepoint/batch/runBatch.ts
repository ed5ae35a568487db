import { randomUUID } from 'node:crypto';
import { failure, NotImitated } from '../answers/failures';
import type { Rendered } from '../answers/render';
import { type Operation, runOperation, type Setting } from '../requests/operation';
import { type BatchPart, readBatch } from './readBatch';
import { writeBatch } from './writeBatch';

const mostParts = 100;

/** Runs each part by itself: a part that fails leaves the others done. */
export function runBatch(setting: Setting, contentType: string | undefined, body: Buffer): Rendered {
  const parts = readBatch(contentType, body.toString('utf8'));
  if (parts.length > mostParts) {
    throw failure(
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'The number of requests in a batch exceeds the maximum of 100.'
    );
  }
  const answers = parts.map(part => operationOf(setting, part)).map(operation => runOperation(setting, operation));
  const boundary = `batchresponse_${randomUUID()}`;
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: writeBatch(boundary, answers)
  };
}

function operationOf({ webUrl, site }: Setting, { verb, url, headers, body }: BatchPart): Operation {
  const at = url.search(/_api\//i);
  const ofSite = url.slice(0, Math.max(at, 0)).replace(/\/$/, '').toLowerCase();
  if (ofSite !== '' && ofSite !== site.path.toLowerCase() && ofSite !== webUrl.toLowerCase())
    throw new NotImitated(`a part of a batch for '${ofSite}'`);
  return {
    verb,
    target: at < 0 ? url : url.slice(at + '_api/'.length),
    accept: headers.get('accept'),
    contentType: headers.get('content-type'),
    odataVersion: headers.get('odata-version'),
    ifMatch: headers.get('if-match'),
    body: Buffer.from(body, 'utf8'),
    isBatchPart: true
  };
}
