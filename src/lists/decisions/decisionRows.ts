import type { Decision, NewDecision } from '../../domain/decisions/decision';
import { civilDate, dateValue } from '../schema/dates';
import { personOf, type ExpandedPerson } from '../schema/people';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { decisionsList, type DecisionItem } from './decisionsList';

export const decisionSelect: readonly string[] = [
  ...selectOf(
    decisionsList,
    'Id',
    'Created',
    'PtDecisionKey',
    'PtKey',
    'PtSubmissionKey',
    'PtHash',
    'PtOutcome',
    'PtCapacity',
    'PtComment',
    'PtConditions',
    'PtScores',
    'PtBand',
    'PtMembersReason',
    'PtBody',
    'PtMeetingOn',
    'PtMinuteReference',
    'PtExempt'
  ),
  'Author/Name',
  'Author/Title'
];

export type AuthoredDecisionItem = DecisionItem & { readonly Author?: ExpandedPerson };

/** A decision as the domain knows it; a row without an outcome or a capacity decides nothing. */
export function toDecision(row: AuthoredDecisionItem): Decision | undefined {
  if (!row.PtOutcome || !row.PtCapacity) return undefined;
  return {
    id: row.Id,
    key: row.PtDecisionKey ?? '',
    partnershipKey: row.PtKey ?? '',
    submissionKey: row.PtSubmissionKey ?? '',
    hash: row.PtHash ?? '',
    outcome: row.PtOutcome,
    capacity: row.PtCapacity,
    comment: row.PtComment ?? '',
    ...(row.PtConditions ? { conditions: row.PtConditions } : {}),
    ...(row.PtScores ? { scores: row.PtScores } : {}),
    ...(row.PtBand ? { band: row.PtBand } : {}),
    ...(row.PtMembersReason ? { membersReason: row.PtMembersReason } : {}),
    ...(row.PtBody ? { body: row.PtBody } : {}),
    ...(row.PtMeetingOn ? { meetingOn: civilDate(row.PtMeetingOn) } : {}),
    ...(row.PtMinuteReference ? { minuteReference: row.PtMinuteReference } : {}),
    ...(row.PtExempt ? { exempt: true } : {}),
    author: personOf(row.Author),
    decidedOn: row.Created
  };
}

export function decisionValues(decision: NewDecision): ValuesOf<typeof decisionsList> {
  return {
    Title: `${decision.outcome} (${decision.capacity})`,
    PtDecisionKey: decision.key,
    PtKey: decision.partnershipKey,
    PtSubmissionKey: decision.submissionKey,
    PtHash: decision.hash,
    PtOutcome: decision.outcome,
    PtCapacity: decision.capacity,
    PtComment: decision.comment,
    ...(decision.conditions ? { PtConditions: decision.conditions } : {}),
    ...(decision.scores ? { PtScores: decision.scores } : {}),
    ...(decision.band ? { PtBand: decision.band } : {}),
    ...(decision.membersReason ? { PtMembersReason: decision.membersReason } : {}),
    ...(decision.body ? { PtBody: decision.body } : {}),
    ...(decision.meetingOn ? { PtMeetingOn: dateValue(decision.meetingOn) } : {}),
    ...(decision.minuteReference ? { PtMinuteReference: decision.minuteReference } : {}),
    ...(decision.exempt ? { PtExempt: true } : {})
  };
}
