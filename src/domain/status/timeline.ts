import type { Outcome } from '../decisions/codes';
import type { Decision } from '../decisions/decision';
import { versionOf } from '../decisions/statementOf';
import type { Records } from '../partnerships/records';
import type { Person } from '../people/person';
import type { MessageKind } from '../queries/codes';
import type { Message } from '../queries/message';
import { capacityWords } from '../routing/roleWords';
import { documentInSentence } from '../submissions/kindWords';
import type { DocumentKind, SubmissionRow } from '../submissions/submission';
import type { PartnershipStatus } from './status';

/** One thing that happened to a partnership, in business words: "Harry Head approved it as Head of Service". */
export interface TimelineEvent {
  /** Unique among the events of a partnership. */
  readonly id: string;
  /** ISO, server time. */
  readonly on: string;
  /** Absent where nobody did it: a period ended. */
  readonly who?: Person;
  /** What they did, to be read after the name. */
  readonly what: string;
  /** Their own words; '' for none. */
  readonly detail: string;
  readonly counts: boolean;
  /** Why it does not count, one sentence. */
  readonly why?: string;
  readonly submissionKey: string;
  /** The question that a query is about; '' for the whole. */
  readonly field: string;
}

const submitted: { readonly [K in Exclude<DocumentKind, 'Proposal'>]: string } = {
  NotPartnership: 'recorded it as not a partnership',
  ScoreSheet: 'sent the score sheet to CEPT',
  Review: 'submitted the annual review',
  Confirmation: 'submitted the yearly confirmation',
  Change: 'submitted changed facts',
  Leaving: 'submitted the leaving',
  Withdrawal: 'took the submission back',
  Handover: 'handed it over',
  Imported: 'took it over from the old register'
};

const decided: { readonly [O in Outcome]: string } = {
  Complete: 'found it complete',
  Queried: 'queried it',
  ScoresAgreed: 'agreed the scores',
  ScoresProposed: 'proposed other scores',
  BandRuled: 'ruled on the band',
  Approved: 'approved it',
  ApprovedWithConditions: 'approved it with conditions',
  Returned: 'returned it for correction',
  Refused: 'refused it',
  MembersApproved: 'recorded the approval of members',
  MembersApprovedWithConditions: 'recorded the approval of members with conditions',
  MembersDeferred: 'recorded that members deferred it',
  MembersRefused: 'recorded that members refused it',
  Entered: 'entered it in the register',
  ConditionMet: 'recorded that a condition is met'
};

const written: { readonly [K in MessageKind]: string } = {
  Query: 'asked a question for CEPT',
  Question: 'asked a question before signing',
  Answer: 'answered the question',
  Closing: 'closed the question'
};

/** All that happened to a partnership, oldest first, with what does not count and why. */
export function timeline(
  records: Pick<Records, 'submissions' | 'decisions' | 'messages'>,
  status: PartnershipStatus
): readonly TimelineEvent[] {
  const submissions = records.submissions.filter(({ partnershipKey }) => partnershipKey === status.key);
  const keys = new Set(submissions.map(({ submissionKey }) => submissionKey));
  const isOurs = (row: Decision | Message): boolean => keys.has(row.submissionKey) || row.partnershipKey === status.key;
  const events = [
    ...byId(submissions).map(row => submissionEvent(row, status)),
    ...byId(records.decisions.filter(isOurs)).map(row => decisionEvent(row, status)),
    ...byId(records.messages.filter(isOurs)).map(row => messageEvent(row, status)),
    ...passings(status)
  ];
  // The sort is stable: at the same second a submission comes before the decisions and messages about it.
  return events.sort((a, b) => Date.parse(a.on) - Date.parse(b.on));
}

function submissionEvent(row: SubmissionRow, status: PartnershipStatus): TimelineEvent {
  const version = versionOf(row.submissionKey, status.counted);
  const why = status.ignored.find(ignored => ignored.row.id === row.id)?.reason;
  const words = row.kind === 'Proposal' ? `submitted the ${documentInSentence(row)}` : submitted[row.kind];
  return {
    id: `submission-${row.id}`,
    on: row.submittedOn,
    who: row.author,
    what: version > 1 ? `${words} (version ${version})` : words,
    detail: '',
    ...countingOf(why),
    submissionKey: row.submissionKey,
    field: ''
  };
}

function decisionEvent(row: Decision, status: PartnershipStatus): TimelineEvent {
  const words = row.outcome === 'BandRuled' && row.band ? `ruled the band ${row.band}` : decided[row.outcome];
  const details = [row.comment, row.conditions ?? '', row.membersReason ?? '', row.minuteReference ?? ''];
  return {
    id: `decision-${row.id}`,
    on: row.decidedOn,
    who: row.author,
    what: `${words} as ${capacityWords[row.capacity]}`,
    detail: details.filter(text => text !== '').join('\n'),
    ...countingOf(status.ignoredDecisions.find(ignored => ignored.row.id === row.id)?.reason),
    submissionKey: row.submissionKey,
    field: ''
  };
}

function messageEvent(row: Message, status: PartnershipStatus): TimelineEvent {
  return {
    id: `message-${row.id}`,
    on: row.writtenOn,
    who: row.author,
    what: written[row.kind],
    detail: row.text,
    ...countingOf(status.ignoredMessages.find(ignored => ignored.row.id === row.id)?.reason),
    submissionKey: row.submissionKey,
    field: row.field
  };
}

/** What time did: the completeness check of the submission that stands. */
function passings({ stages, latest }: PartnershipStatus): readonly TimelineEvent[] {
  return stages
    .filter(({ state, by, on }) => state === 'done' && !by && on !== undefined)
    .map(({ stage, on = '', comment = '' }) => ({
      id: `passed-${stage}`,
      on,
      what: 'The completeness check passed by time',
      detail: comment,
      counts: true,
      submissionKey: latest.submissionKey,
      field: ''
    }));
}

function countingOf(why: string | undefined): Pick<TimelineEvent, 'counts' | 'why'> {
  return why === undefined ? { counts: true } : { counts: false, why };
}

function byId<R extends { readonly id: number }>(rows: readonly R[]): readonly R[] {
  return [...rows].sort((a, b) => a.id - b.id);
}
