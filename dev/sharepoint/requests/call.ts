import type { Answer } from '../answers/entity';
import { failure, staleTag } from '../answers/failures';
import type { Assumptions } from '../assumptions';
import type { Directory } from '../directory';
import type { Format } from '../odata/format';
import type { Segment } from '../odata/path';
import type { Query } from '../odata/query';
import type { Rights } from '../permissions/rights';
import type { UserRecord } from '../storage/records';
import type { Site } from '../storage/site';

export type Method = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';

/** One operation on one site by one person: a request, or one part of a batch. */
export interface Call {
  readonly site: Site;
  readonly user: UserRecord;
  readonly rights: Rights;
  readonly directory: Directory;
  readonly assumptions: Assumptions;
  readonly tenantProperties: Readonly<Record<string, string>>;
  readonly method: Method;
  readonly query: Query;
  /** The whole query string as sent, for the address of a next page. */
  readonly search: URLSearchParams;
  readonly format: Format;
  /** `http://127.0.0.1:8321/sites/partnerships` */
  readonly webUrl: string;
  readonly ifMatch?: string;
  /** The JSON body, read when it is asked for; empty when none was sent. Throws SharePoint's refusal of what is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Whether the body's Content-Type is `odata=verbose`. */
  readonly verboseBody: boolean;
  /** The body as it came, for uploads. */
  readonly bytes: Buffer;
  readonly isBatchPart: boolean;
  /** The server's clock in milliseconds. */
  readonly now: number;
  newGuid(): string;
  newDigest(): string;
}

/** What an address leads to. A method that is missing here is not imitated. */
export interface Resource {
  get?(): Answer;
  post?(): Answer;
  merge?(): Answer;
  put?(): Answer;
  remove?(): Answer;
  /** The steps that lead on by a fixed name, lower case. The README's list of what is covered is made from these. */
  readonly children?: Readonly<Record<string, (segment: Segment) => Resource | undefined>>;
  /** Steps whose names are not fixed: properties of an object. Asked when no child has the name. */
  child?(segment: Segment): Resource | undefined;
}

/** Takes one step down from a resource. */
export function stepInto(resource: Resource, segment: Segment): Resource | undefined {
  const fixed = resource.children && Object.hasOwn(resource.children, segment.name) ? resource.children : undefined;
  return fixed?.[segment.name]?.(segment) ?? resource.child?.(segment);
}

/** Text argument of a body, or SharePoint's refusal of a missing one. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw failure(
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The parameter ${name} does not exist in method.`
  );
}

/** Compares If-Match with an object's tag, sign by sign; both `"3"` and `"<guid>,3"` are good. */
export function checkTag(ifMatch: string | undefined, guid: string, version: number): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === '') return;
  const actual = `"${guid},${version}"`;
  if (ifMatch !== `"${version}"` && ifMatch !== actual) throw staleTag(ifMatch, actual);
}
