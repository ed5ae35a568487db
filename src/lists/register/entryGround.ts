import type { SPFI } from '@pnp/sp';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import type { EntryRequest } from '../../domain/register/registerRow';
import { decisionsList } from '../decisions/decisionsList';
import { personOf, type ExpandedPerson } from '../schema/people';
import { listOf, quoted } from '../schema/site';
import { storedDocument } from '../submissions/storedDocument';
import { submissionsList } from '../submissions/submissionsList';
import { annexLists } from './annexRows';
import { registerList } from './registerList';

/** The register's row of a partnership as it is before an entry. */
export interface StandingRow {
  readonly Id: number;
  readonly PtSubmissionKey: string | null;
  readonly PtDecisionKey: string | null;
  readonly version: string;
}

/** A row of an annex as it is before an entry. */
export interface StandingAnnex {
  readonly Id: number;
  readonly PtRowKey: string | null;
  readonly PtSubmissionKey: string | null;
  readonly PtIsCurrent: boolean | null;
}

/** What an entry stands on besides the records: the answers themselves, and what was written of it before. */
export interface EntryGround {
  readonly document: SubmissionDocument;
  readonly row?: StandingRow;
  /** By the list's name. */
  readonly annexes: ReadonlyMap<string, readonly StandingAnnex[]>;
  /** Numbers of site users by login: those who wrote about this partnership, because CEPT may not resolve others. */
  readonly userIds: ReadonlyMap<string, number>;
}

interface Authored {
  readonly AuthorId: number;
  readonly Author?: ExpandedPerson;
}

/** Asks for the ground of an entry inside the batch that reads the records. */
export async function entryGround(batch: SPFI, request: EntryRequest): Promise<EntryGround> {
  const ofPartnership = `PtKey eq ${quoted(request.partnershipKey)}`;
  const authors = (list: typeof submissionsList | typeof decisionsList): Promise<Authored[]> =>
    listOf(batch, list).items.select('AuthorId', 'Author/Name').expand('Author').filter(ofPartnership).top(5000)<
      Authored[]
    >();
  const [document, rows, submitters, deciders, ...annexes] = await Promise.all([
    storedDocument(batch, request.submissionKey),
    listOf(batch, registerList).items.select('Id', 'PtSubmissionKey', 'PtDecisionKey').filter(ofPartnership).top(1)<
      (StandingRow & { readonly 'odata.etag'?: string })[]
    >(),
    authors(submissionsList),
    authors(decisionsList),
    ...annexLists.map(list =>
      listOf(batch, list)
        .items.select('Id', 'PtRowKey', 'PtSubmissionKey', 'PtIsCurrent')
        .filter(ofPartnership)
        .top(5000)<StandingAnnex[]>()
    )
  ]);
  const standing = rows[0];
  return {
    document,
    ...(standing && { row: { ...standing, version: standing['odata.etag'] ?? '*' } }),
    annexes: new Map(annexLists.map((list, at) => [list.name, annexes[at]])),
    userIds: new Map([...submitters, ...deciders].map(row => [personOf(row.Author).login, row.AuthorId]))
  };
}
