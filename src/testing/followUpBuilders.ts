import { bandForms } from '../domain/drafts/formVersions';
import type { SignificanceBand } from '../domain/significance/significance';
import type { SubmissionRow } from '../domain/submissions/submission';
import { proposalRow } from './registrationBuilders';

/** The second submission of a partnership, on Thursday 1 April 2027: an annual review as tables read it. */
export function reviewRow(band: SignificanceBand, given: Partial<SubmissionRow> = {}): SubmissionRow {
  return proposalRow({
    id: 2,
    kind: 'Review',
    formVersion: `appendix-e-1+${bandForms[band]}`,
    band,
    supersedes: 'submission-1',
    submittedOn: '2027-04-01T09:00:00Z',
    ...given
  });
}

/** The same for a change of facts. */
export function changeRow(band: SignificanceBand, given: Partial<SubmissionRow> = {}): SubmissionRow {
  return reviewRow(band, { kind: 'Change', formVersion: `change-1+${bandForms[band]}`, ...given });
}

/** The same for what scores nothing: a confirmation (of all three lines), a leaving or a hand-over. */
export function noticeRow(
  kind: 'Confirmation' | 'Leaving' | 'Handover',
  given: Partial<SubmissionRow> = {}
): SubmissionRow {
  return proposalRow({
    id: 2,
    kind,
    formVersion: `${kind.toLowerCase()}-1`,
    band: kind === 'Confirmation' ? 'Limited' : '',
    scorePercent: undefined,
    scores: undefined,
    accountableBody: undefined,
    supersedes: kind === 'Handover' ? '' : 'submission-1',
    submittedOn: '2027-04-01T09:00:00Z',
    ...given
  });
}
