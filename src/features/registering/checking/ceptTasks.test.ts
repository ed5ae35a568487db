import { deriveStatus } from '../../../domain/status/deriveStatus';
import type { PartnershipStatus } from '../../../domain/status/status';
import {
  decisionRow,
  messageRow,
  proposalRow,
  registerRowOf,
  routingRows
} from '../../../testing/registrationBuilders';
import { person } from '../../../testing/builders';
import { ceptTasks, stopped, waitingForAnswers } from './ceptTasks';

type Rows = Partial<Parameters<typeof deriveStatus>[0]>;

function derived(rows: Rows, now = '2027-03-03T12:00:00Z'): readonly PartnershipStatus[] {
  const none = { submissions: [], decisions: [], messages: [], register: [], appointments: routingRows() };
  return deriveStatus({ ...none, ...rows }, new Date(now));
}

const oneLine = ({ partnership, what }: ReturnType<typeof ceptTasks>[number]): string => `${partnership.name}: ${what}`;

describe("CEPT's tasks", () => {
  it('are the completeness checks, the oldest first, each due after five working days', () => {
    const tasks = ceptTasks(
      derived({
        submissions: [
          proposalRow({ id: 1, partnershipKey: 'p-1', title: 'Younger', submittedOn: '2027-03-02T09:00:00Z' }),
          proposalRow({ id: 2, partnershipKey: 'p-2', title: 'Older', submittedOn: '2027-03-01T09:00:00Z' })
        ]
      })
    );
    expect(tasks.map(oneLine)).toEqual(['Older: the completeness check', 'Younger: the completeness check']);
    expect(tasks.map(({ dueOn }) => dueOn?.slice(0, 10))).toEqual(['2027-03-09', '2027-03-10']);
  });

  it('are the approvals that are not entered yet, even while a successor waits for its check', () => {
    const tasks = ceptTasks(
      derived({
        submissions: [
          proposalRow({ id: 1 }),
          proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-03T09:00:00Z' })
        ],
        decisions: [decisionRow()]
      })
    );
    expect(tasks.map(({ submissionKey, what }) => [submissionKey, what])).toEqual([
      ['submission-1', 'entry in the register'],
      ['submission-2', 'the completeness check']
    ]);
  });

  it('are over once it is entered', () => {
    const entered = decisionRow({
      id: 2,
      outcome: 'Entered',
      capacity: 'Cept',
      author: person('Carol Cept'),
      decidedOn: '2027-03-02T11:00:00Z'
    });
    const statuses = derived({
      submissions: [proposalRow()],
      decisions: [decisionRow(), entered],
      register: [registerRowOf()]
    });
    expect(ceptTasks(statuses)).toEqual([]);
  });

  it('come back when the officer has answered a query', () => {
    const query = messageRow();
    const asked = derived({ submissions: [proposalRow()], messages: [query] });
    expect(ceptTasks(asked)).toEqual([]);
    expect(waitingForAnswers(asked).map(oneLine)).toEqual(["Riverside park: an answer to CEPT's query"]);

    const answer = messageRow({
      id: 2,
      kind: 'Answer',
      about: query.key,
      author: person('Amy Staff'),
      writtenOn: '2027-03-03T09:00:00Z'
    });
    const answered = derived({ submissions: [proposalRow()], messages: [query, answer] });
    expect(ceptTasks(answered).map(oneLine)).toEqual(['Riverside park: a look at the answer to the query']);
    expect(waitingForAnswers(answered)).toEqual([]);
  });

  it('name what is stopped by a hole in Routing', () => {
    const withoutHead = routingRows().filter(({ capacity }) => capacity !== 'HeadOfService');
    const statuses = derived({ submissions: [proposalRow()], appointments: withoutHead });
    expect(stopped(statuses).map(({ what }) => what)).toEqual([
      'Planning has no Head of Service in Routing: ask CEPT to appoint one.'
    ]);
  });
});
