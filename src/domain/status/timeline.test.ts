import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { decisionRow, messageRow, proposalRow, recordsOf } from '../../testing/registrationBuilders';
import { timeline } from './timeline';

describe("a partnership's history", () => {
  it('tells in the words of the council what happened, oldest first, and what does not count', () => {
    const records = recordsOf({
      submissions: [
        proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-04T09:00:00Z' }),
        proposalRow({ id: 1 }),
        proposalRow({ id: 9, partnershipKey: 'partnership-b' })
      ],
      decisions: [
        decisionRow({ id: 1, outcome: 'Returned', comment: 'Name the partners' }),
        decisionRow({
          id: 2,
          submissionKey: 'submission-2',
          author: person('Fred Forger'),
          decidedOn: '2027-03-04T10:00:00Z'
        }),
        decisionRow({ id: 3, submissionKey: 'submission-2', decidedOn: '2027-03-05T10:00:00Z' })
      ],
      messages: [messageRow({ writtenOn: '2027-03-01T10:00:00Z' })]
    });
    const events = timeline(records, derived({ ...records, submissions: records.submissions.slice(0, 2) }, 6));
    expect(events.map(({ who, what, detail, counts }) => [who?.name, what, detail, counts])).toEqual([
      ['Amy Staff', 'submitted the registration', '', true],
      ['Carol Cept', 'asked a question for CEPT', 'Which part of the park?', true],
      ['Harry Head', 'returned it for correction as Head of Service', 'Name the partners', true],
      ['Amy Staff', 'submitted the registration (version 2)', '', true],
      ['Fred Forger', 'approved it as Head of Service', '', false],
      ['Harry Head', 'approved it as Head of Service', '', true]
    ]);
    expect(events[4].why).toBe(
      'At that time Routing gave the sign-off of this submission to Harry Head (Head of Service).'
    );
  });

  it('tells what time did', () => {
    const records = recordsOf({ submissions: [proposalRow()] });
    expect(timeline(records, derived(records, 12))[1]).toEqual({
      id: 'passed-completeness',
      on: '2027-03-09T00:00:00.000Z',
      what: 'The completeness check passed by time',
      detail: 'No query was open after five working days (default, not from the protocol).',
      counts: true,
      submissionKey: 'submission-1',
      field: ''
    });
  });
});
