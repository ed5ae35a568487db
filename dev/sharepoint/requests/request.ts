import type { IncomingMessage } from 'node:http';
import { badDigest, failure, staleTag } from '../answers/failures';
import type { Rendered } from '../answers/render';
import { renderFailure } from '../answers/renderFailure';
import { runBatch } from '../batch/runBatch';
import type { Fault } from '../faults/readFault';
import { type Format, formatOf } from '../odata/format';
import { digestTimeout } from '../routes/contextInfo';
import { processQuery } from '../routes/processQuery';
import { isGoodDigest } from './digest';
import { runOperation, type Setting } from './operation';
import { largestUpload, tooBig } from './limits';
import { messageText } from './body';
import { header } from './wire';

/** A form that can always be written, for refusals before the real one is known. */
function formatFor(request: IncomingMessage): Format {
  try {
    return formatOf(header(request, 'accept'), header(request, 'odata-version'));
  } catch {
    return { version: 4, metadata: 'none' };
  }
}

/** `X-HTTP-Method` counts on POST alone: otherwise a GET could write without a digest. */
function verbOf(request: IncomingMessage): string {
  const method = request.method ?? 'GET';
  return method === 'POST' ? (header(request, 'x-http-method') ?? method) : method;
}

/** The one POST that needs no digest, because it gives them. */
export const isContextInfo = (target: string): boolean => /^contextinfo\b/i.test(target);

/** Every write on a cookie session needs a digest; the one of a batch serves its parts. */
function checkDigest(setting: Setting, request: IncomingMessage, target: string, strikes: readonly Fault[]): void {
  if (request.method === 'GET' || isContextInfo(target)) return;
  const given = header(request, 'x-requestdigest');
  const expired = strikes.some(fault => fault.kind === 'expired-digest');
  if (expired || !isGoodDigest(setting.site, setting.user.id, given, setting.now, digestTimeout)) throw badDigest();
}

/** Answers one request on a site's `_api`. */
export function answerRequest(
  setting: Setting,
  request: IncomingMessage,
  target: string,
  body: Buffer | undefined,
  strikes: readonly Fault[]
): Rendered {
  try {
    const throttled = strikes.find(fault => fault.kind === '429' || fault.kind === '503');
    if (throttled) {
      const rendered = renderFailure(
        failure(
          Number(throttled.kind),
          '-2147429894, Microsoft.SharePoint.SPException',
          'The request has been throttled. Please try again later.'
        ),
        formatFor(request)
      );
      return { ...rendered, headers: { ...rendered.headers, 'Retry-After': String(throttled.retryAfter ?? 1) } };
    }
    checkDigest(setting, request, target, strikes);
    if (!body) throw tooBig(largestUpload);
    if (strikes.some(fault => fault.kind === '412'))
      throw staleTag(header(request, 'if-match') ?? '*', '"00000000-0000-0000-0000-000000000000,0"');
    const contentType = header(request, 'content-type');
    if (/^ProcessQuery$/i.test(target) && request.method === 'POST') return processQuery(setting, messageText(body));
    if (/^(\$|%24)batch$/i.test(target) && request.method === 'POST') return runBatch(setting, contentType, body);
    return runOperation(setting, {
      verb: verbOf(request),
      target,
      accept: header(request, 'accept'),
      contentType,
      odataVersion: header(request, 'odata-version'),
      ifMatch: header(request, 'if-match'),
      body
    });
  } catch (error) {
    const rendered = renderFailure(error, formatFor(request));
    if (rendered.status === 501) setting.log(`501 ${request.method ?? ''} ${target}`);
    return rendered;
  }
}
