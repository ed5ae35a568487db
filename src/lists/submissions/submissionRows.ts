import { significanceBands } from '../../domain/significance/significance';
import type { SubmissionColumns, SubmissionRow } from '../../domain/submissions/submission';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { answersValues } from '../schema/answersColumns';
import { personOf, type ExpandedPerson } from '../schema/people';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { submissionsList, type SubmissionItem } from './submissionsList';

const narrow = selectOf(
  submissionsList,
  'Id',
  'Title',
  'Created',
  'PtKey',
  'PtKind',
  'PtSubmissionKey',
  'PtHash',
  'PtSupersedes',
  'PtFormVersion',
  'PtService',
  'PtLeadOfficer',
  'PtLeadOfficerName',
  'PtBand',
  'PtScorePercent',
  'PtScores',
  'PtCover',
  'PtAccountableBody'
);

/** What queues and tables need of a submission: narrow columns and its author, never the answers. */
export const rowSelect: readonly string[] = [...narrow, 'Author/Name', 'Author/Title'];

export type NarrowSubmissionItem = Omit<SubmissionItem, `PtAnswers${string}`> & { readonly Author?: ExpandedPerson };

/** A row as the domain knows it; a row whose kind is none of ours is told by nothing. */
export function toSubmissionRow(row: NarrowSubmissionItem): SubmissionRow | undefined {
  if (!row.PtKind) return undefined;
  return {
    id: row.Id,
    title: row.Title ?? '',
    partnershipKey: row.PtKey ?? '',
    kind: row.PtKind,
    submissionKey: row.PtSubmissionKey ?? '',
    hash: row.PtHash ?? '',
    supersedes: row.PtSupersedes ?? '',
    formVersion: row.PtFormVersion ?? '',
    service: row.PtService ?? '',
    leadOfficer: row.PtLeadOfficer ?? '',
    leadOfficerName: row.PtLeadOfficerName ?? '',
    band: significanceBands.find(band => band === row.PtBand) ?? '',
    ...(row.PtScorePercent === null ? {} : { scorePercent: row.PtScorePercent }),
    ...(row.PtScores ? { scores: row.PtScores } : {}),
    ...(row.PtCover ? { cover: row.PtCover } : {}),
    ...(row.PtAccountableBody ? { accountableBody: row.PtAccountableBody } : {}),
    author: personOf(row.Author),
    submittedOn: row.Created
  };
}

/** A new row: the document's text and the columns worked out from it. */
export function submissionValues(
  columns: SubmissionColumns,
  document: SubmissionDocument,
  chunks: readonly string[]
): ValuesOf<typeof submissionsList> {
  return {
    Title: columns.title,
    PtKey: columns.partnershipKey,
    PtKind: columns.kind,
    PtSubmissionKey: columns.submissionKey,
    PtHash: columns.hash,
    PtSupersedes: columns.supersedes,
    PtFormVersion: columns.formVersion,
    PtService: columns.service,
    PtLeadOfficer: columns.leadOfficer,
    PtLeadOfficerName: columns.leadOfficerName,
    PtLeadOfficerId: document.leadOfficer.objectId,
    ...(columns.band === '' ? {} : { PtBand: columns.band }),
    ...(columns.scorePercent === undefined ? {} : { PtScorePercent: columns.scorePercent }),
    ...(columns.scores ? { PtScores: columns.scores } : {}),
    ...(columns.cover ? { PtCover: columns.cover } : {}),
    ...(columns.accountableBody ? { PtAccountableBody: columns.accountableBody } : {}),
    ...answersValues(chunks)
  };
}
