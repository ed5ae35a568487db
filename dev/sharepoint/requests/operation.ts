import { randomUUID } from 'node:crypto';
import type { Answer } from '../answers/entity';
import { accessDenied, NotImitated } from '../answers/failures';
import { type Rendered, render } from '../answers/render';
import { renderFailure } from '../answers/renderFailure';
import type { Assumptions } from '../assumptions';
import type { Directory } from '../directory';
import { type Format, formatOf } from '../odata/format';
import { aliasesOf, type Segment, segmentsOf } from '../odata/path';
import { queryOf } from '../odata/query';
import { Rights } from '../permissions/rights';
import { root } from '../routes/root';
import type { UserRecord } from '../storage/records';
import type { Site } from '../storage/site';
import { bodyOf, messageText } from './body';
import { type Call, type Method, type Resource, stepInto } from './call';
import { newDigest } from './digest';

/** One operation as it comes over the wire, alone or as a part of a batch. */
export interface Operation {
  /** The verb after `X-HTTP-Method`. */
  readonly verb: string;
  /** What follows `_api/`, with its query string. */
  readonly target: string;
  readonly accept?: string;
  readonly contentType?: string;
  readonly odataVersion?: string;
  readonly ifMatch?: string;
  readonly body: Buffer;
  readonly isBatchPart?: boolean;
}

/** Who asks, where and when. */
export interface Setting {
  readonly site: Site;
  readonly user: UserRecord;
  readonly directory: Directory;
  readonly assumptions: Assumptions;
  readonly tenantProperties: Readonly<Record<string, string>>;
  readonly webUrl: string;
  readonly now: number;
  log(line: string): void;
}

function methodOf(verb: string): Method {
  const upper = verb.toUpperCase();
  if (upper === 'PATCH') return 'MERGE';
  if (upper === 'GET' || upper === 'POST' || upper === 'MERGE' || upper === 'PUT' || upper === 'DELETE') return upper;
  throw new NotImitated(`the verb ${upper}`);
}

function resolve(call: Call, segments: readonly Segment[], target: string): Resource {
  let at = root(call);
  for (const segment of segments) {
    const next = stepInto(at, segment);
    if (!next) throw new NotImitated(`'${segment.text}' in ${target}`);
    at = next;
  }
  return at;
}

function act(call: Call, resource: Resource, target: string): Answer {
  const { method } = call;
  const todo = {
    GET: resource.get,
    POST: resource.post,
    MERGE: resource.merge,
    DELETE: resource.remove,
    PUT: resource.put
  }[method];
  if (!todo) throw new NotImitated(`${method} ${target}`);
  return todo.call(resource);
}

/** Runs one operation in one transaction: what it writes is on disk before the answer is given. */
export function runOperation(setting: Setting, operation: Operation): Rendered {
  let format: Format = { version: 3, metadata: 'minimal' };
  try {
    format = formatOf(operation.accept, operation.odataVersion);
    if (format.metadata === 'atom' && operation.verb.toUpperCase() === 'GET')
      throw new NotImitated('Atom answers: send Accept: application/json');
    const [path = '', search = ''] = splitOnce(operation.target, '?');
    const parameters = new URLSearchParams(search);
    const { site, user } = setting;
    const verboseBody = /odata=verbose/i.test(operation.contentType ?? '');
    const query = queryOf(parameters);
    let read: Call['body'] | undefined;
    const call: Call = {
      ...setting,
      rights: new Rights(site, user),
      method: methodOf(operation.verb),
      query,
      search: parameters,
      format,
      ifMatch: operation.ifMatch,
      get body() {
        return (read ??= bodyOf(messageText(operation.body), verboseBody));
      },
      bytes: operation.body,
      isBatchPart: operation.isBatchPart === true,
      verboseBody,
      newGuid: () => randomUUID(),
      newDigest: () => newDigest(site, user.id, setting.now)
    };
    if (!call.rights.may('open') || !call.rights.may('useRemoteApis')) throw accessDenied();
    const segments = segmentsOf(path, aliasesOf(parameters));
    const answer = site.db.transaction(() =>
      render(act(call, resolve(call, segments, path), path), query, format, setting.webUrl)
    );
    return answer();
  } catch (error) {
    const rendered = renderFailure(error, format);
    if (rendered.status === 501)
      setting.log(`501 ${operation.verb} ${operation.target}: ${error instanceof Error ? error.message : ''}`);
    if (/LocalSharePoint\.Defect/.test(rendered.body.toString()))
      setting.log(
        `500 ${operation.verb} ${operation.target}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`
      );
    return rendered;
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
