import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { decisionRow, messageRow, proposalRow } from '../../testing/registrationBuilders';
import type { Message } from '../queries/message';
import { nextStep } from './nextStep';

const submissions = [proposalRow()];
const amy = person('Amy Staff');
const query = messageRow({ id: 1 });
const answer = messageRow({
  id: 2,
  kind: 'Answer',
  about: 'message-1',
  text: 'The meadow',
  author: amy,
  writtenOn: '2027-03-03T09:00:00Z'
});
const closing = messageRow({ id: 3, kind: 'Closing', about: 'message-1', text: '', writtenOn: '2027-03-04T09:00:00Z' });

describe('a query of CEPT', () => {
  it('waits for an answer of the lead officer', () => {
    const status = derived({ submissions, messages: [query] });
    expect(status).toMatchObject({
      approvalStatus: 'Queried',
      awaiting: { role: 'LeadOfficer', person: { name: 'Amy Staff' }, what: "an answer to CEPT's query" },
      queries: [{ query, askedBy: 'Cept', answers: [], state: 'Open' }]
    });
    expect(nextStep(status)).toBe('Answer the query of CEPT: it waits for you.');
  });

  it('answered goes back to CEPT', () => {
    const status = derived({ submissions, messages: [query, answer] }, 4);
    expect(status).toMatchObject({
      approvalStatus: 'Queried',
      awaiting: { role: 'Cept', what: 'a look at the answer to the query', since: '2027-03-03T09:00:00Z' },
      queries: [{ answers: [answer], state: 'Answered' }]
    });
    expect(nextStep(status)).toBe('CEPT looks at your answer to their query.');
  });

  it('closed lets the check go on', () => {
    const status = derived({ submissions, messages: [query, answer, closing] }, 5);
    expect(status).toMatchObject({ approvalStatus: 'AwaitingCheck', queries: [{ state: 'Closed', closing }] });
  });

  it('is closed by finding the registration complete', () => {
    const complete = decisionRow({
      outcome: 'Complete',
      capacity: 'Cept',
      author: person('Carol Cept'),
      decidedOn: '2027-03-04T09:00:00Z'
    });
    const status = derived({ submissions, messages: [query, answer], decisions: [complete] }, 5);
    expect(status).toMatchObject({ approvalStatus: 'AwaitingSignOff', queries: [{ state: 'Closed' }] });
  });

  it('holds the five working days while it is open', () => {
    expect(derived({ submissions, messages: [query] }, 20).approvalStatus).toBe('Queried');
    const late = { ...closing, writtenOn: '2027-03-16T15:00:00Z' };
    const status = derived({ submissions, messages: [query, answer, late] }, 20);
    expect(status).toMatchObject({
      approvalStatus: 'AwaitingSignOff',
      awaiting: { role: 'HeadOfService', since: '2027-03-16T15:00:00.000Z' }
    });
  });

  it('asked after time has passed the check holds nothing up, and is still to be answered', () => {
    const late = { ...query, writtenOn: '2027-03-12T09:00:00Z' };
    const status = derived({ submissions, messages: [late] }, 15);
    expect([status.approvalStatus, status.queries[0].state]).toEqual(['AwaitingSignOff', 'Open']);
  });

  it('is no veto: a sign-off while it is open counts', () => {
    expect(derived({ submissions, messages: [query], decisions: [decisionRow()] }).status).toBe('Active');
  });

  it('is done with when the submission is corrected', () => {
    const corrected = proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-04T09:00:00Z' });
    const status = derived({ submissions: [...submissions, corrected], messages: [query] }, 5);
    expect([status.approvalStatus, status.queries]).toEqual(['AwaitingCheck', []]);
  });
});

describe("an approver's question", () => {
  const question = messageRow({ kind: 'Question', author: person('Harry Head'), writtenOn: '2027-03-10T09:00:00Z' });

  it('waits for an answer, and the sign-off with it', () => {
    const status = derived({ submissions, messages: [question] }, 11);
    expect(status).toMatchObject({
      approvalStatus: 'Queried',
      awaiting: { role: 'LeadOfficer', what: 'an answer to the question of Harry Head' }
    });
    expect(nextStep(status)).toBe('Answer the query of Harry Head: it waits for you.');
  });

  it('answered gives the sign-off back', () => {
    const answered = { ...answer, writtenOn: '2027-03-11T09:00:00Z' };
    expect(derived({ submissions, messages: [question, answered] }, 12).approvalStatus).toBe('AwaitingSignOff');
  });

  it('is closed by the approver who asked', () => {
    const closed = { ...closing, author: person('Harry Head'), writtenOn: '2027-03-11T09:00:00Z' };
    expect(derived({ submissions, messages: [question, closed] }, 12).queries[0].state).toBe('Closed');
  });
});

describe('a message does not count', () => {
  it.each<[string, Partial<Message>, string]>([
    [
      'when somebody else than CEPT opens a query',
      { author: amy },
      'Its author was not a member of CEPT by Routing at the time, and only CEPT opens a query.'
    ],
    [
      'when somebody asks who is not to sign',
      { kind: 'Question', author: person('Sally Senior') },
      'Its author was not the person who was to sign at the time, and only they ask a question.'
    ],
    [
      'when a stranger answers',
      { kind: 'Answer', about: 'message-1', author: person('Ben Other') },
      'Only the author, the lead officer, their recorded cover or a receiver of a hand-over answers a query.'
    ],
    [
      'when it answers no query',
      { kind: 'Answer', about: 'message-9', author: amy },
      'It belongs to no query that counts.'
    ],
    [
      'when the officer closes the query of CEPT',
      { kind: 'Closing', about: 'message-1', author: amy },
      'A query is closed only by CEPT, or by the approver who asked.'
    ],
    [
      'on an invented fingerprint',
      { hash: 'a'.repeat(64) },
      'It was written about other answers than those submitted: the fingerprints differ.'
    ],
    [
      'filed under another partnership',
      { partnershipKey: 'partnership-b' },
      'It names another partnership than its submission does.'
    ],
    [
      'about a submission of no partnership',
      { submissionKey: 'submission-77' },
      'It is about a submission that is not among those of this partnership.'
    ]
  ])('%s', (_case, given, reason) => {
    const message = messageRow({ id: 5, writtenOn: '2027-03-03T11:00:00Z', ...given });
    const status = derived({ submissions, messages: [query, message] });
    expect(status.ignoredMessages).toEqual([{ row: message, reason }]);
    expect(status.queries).toHaveLength(1);
  });

  it('after the query was closed', () => {
    const late = { ...answer, id: 6, writtenOn: '2027-03-05T09:00:00Z' };
    expect(derived({ submissions, messages: [query, closing, late] }, 6).ignoredMessages[0].reason).toBe(
      'The query was closed before.'
    );
  });

  it('after the submission had been replaced or taken back', () => {
    const corrected = proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-02T08:00:00Z' });
    expect(derived({ submissions: [...submissions, corrected], messages: [query] }).ignoredMessages[0].reason).toBe(
      'It was written after the submission had been replaced.'
    );
    const back = { ...corrected, kind: 'Withdrawal' } as const;
    expect(derived({ submissions: [...submissions, back], messages: [query] }).ignoredMessages[0].reason).toBe(
      'It was written after the submission had been taken back.'
    );
  });
});

describe('what is recorded as not a partnership', () => {
  const recorded = [proposalRow({ kind: 'NotPartnership', band: '' })];

  it('can be queried by CEPT', () => {
    expect(derived({ submissions: recorded, messages: [query] })).toMatchObject({
      status: 'NotPartnership',
      approvalStatus: 'Queried',
      awaiting: { role: 'LeadOfficer' }
    });
    expect(derived({ submissions: recorded, messages: [query, answer] })).toMatchObject({ awaiting: { role: 'Cept' } });
    expect(derived({ submissions: recorded, messages: [query, answer, closing] }, 5).awaiting).toBeUndefined();
  });
});
