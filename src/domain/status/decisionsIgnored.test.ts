import { person, submissionRow } from '../../testing/builders';
import { derived } from '../../testing/derive';
import {
  appointmentRow,
  decisionRow,
  proposalRow,
  registerRowOf,
  routingRows
} from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import type { SubmissionRow } from '../submissions/submission';

const first = proposalRow({ id: 1 });
const second = proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-04T09:00:00Z' });

function reasonFor(decision: Partial<Decision>, submissions: readonly SubmissionRow[] = [first]): string {
  const status = derived({ submissions, decisions: [decisionRow(decision)] }, 8);
  expect(status.status).not.toBe('Active');
  expect(status.ignoredDecisions).toHaveLength(1);
  return status.ignoredDecisions[0].reason;
}

describe('a sign-off does not count', () => {
  it.each<[string, Partial<Decision>, string]>([
    [
      'by somebody who holds no capacity',
      { author: person('Fred Forger') },
      'At that time Routing gave the sign-off of this submission to Harry Head (Head of Service).'
    ],
    [
      'by another approver, whatever capacity they claim',
      { author: person('Sally Senior') },
      'At that time Routing gave the sign-off of this submission to Harry Head (Head of Service).'
    ],
    [
      'by another approver in their own capacity',
      { author: person('Sally Senior'), capacity: 'SeniorManagement' },
      'At that time Routing gave the sign-off of this submission to Harry Head (Head of Service).'
    ],
    [
      'by the right person in a capacity that they do not hold',
      { capacity: 'SeniorManagement' },
      'At that time Routing gave the sign-off of this submission to Harry Head (Head of Service).'
    ],
    [
      'by CEPT, who never sign off',
      { author: person('Carol Cept'), capacity: 'Cept' },
      'At that time Routing gave the sign-off of this submission to Harry Head (Head of Service).'
    ],
    [
      'by its author',
      { author: person('Amy Staff') },
      'Nobody signs a submission in which they have a part: Amy Staff is its author.'
    ],
    [
      'on an invented fingerprint',
      { hash: 'a'.repeat(64) },
      'It was made on other answers than those submitted: the fingerprints differ.'
    ],
    [
      'made before the submission, as a cheque left open',
      { decidedOn: '2027-03-01T08:59:59Z' },
      'It was made before the submission that it is about.'
    ],
    [
      'on a submission of no partnership',
      { submissionKey: 'submission-77' },
      'It is about a submission that is not among those of this partnership.'
    ],
    [
      'filed under another partnership',
      { partnershipKey: 'partnership-b' },
      'It names another partnership than its submission does.'
    ],
    ['that returns without a word', { outcome: 'Returned', comment: ' ' }, 'A return or refusal needs a comment.']
  ])('%s', (_case, decision, reason) => {
    expect(reasonFor(decision)).toBe(reason);
  });

  it('made after the submission had been replaced, be it in the very same second', () => {
    for (const decidedOn of ['2027-03-04T09:00:00Z', '2027-03-05T09:00:00Z']) {
      expect(reasonFor({ decidedOn }, [first, second])).toBe('It was made after the submission had been replaced.');
    }
  });

  it('made after the submission had been taken back', () => {
    const withdrawal = { ...second, kind: 'Withdrawal' } as const;
    expect(reasonFor({ decidedOn: '2027-03-05T09:00:00Z' }, [first, withdrawal])).toBe(
      'It was made after the submission had been taken back.'
    );
  });

  it('on a submission that does not count itself', () => {
    const strange = { ...second, author: person('Ben Other') };
    expect(reasonFor({ submissionKey: 'submission-2', decidedOn: '2027-03-05T09:00:00Z' }, [first, strange])).toBe(
      'The submission that it is about does not count.'
    );
  });

  it('on a score sheet, which is not signed off', () => {
    expect(reasonFor({}, [submissionRow()])).toBe('The sign-off is no stage of this kind of document.');
  });

  it('when one stands already: the first counts, and a mistake is put right by a new submission', () => {
    const refused = decisionRow({ id: 1, outcome: 'Refused', comment: 'Too dear' });
    const changed = decisionRow({ id: 2, decidedOn: '2027-03-03T10:00:00Z' });
    const status = derived({ submissions: [first], decisions: [changed, refused] });
    expect(status.status).toBe('Refused');
    expect(status.ignoredDecisions).toEqual([
      { row: changed, reason: 'An earlier decision on the sign-off stands: the first one counts.' }
    ]);
  });
});

describe('nobody signs a submission in which they have a part', () => {
  const harry = person('Harry Head');
  const bySally = { author: person('Sally Senior'), capacity: 'SeniorManagement' } as const;

  it.each<[string, readonly SubmissionRow[], string]>([
    ['its author', [proposalRow({ author: harry })], 'its author'],
    ['its lead officer', [proposalRow({ leadOfficer: harry.login })], 'its lead officer'],
    ['the recorded cover', [proposalRow({ cover: harry.login })], "the lead officer's recorded cover"],
    [
      'the author of a version that it replaces',
      [
        proposalRow({ id: 3, submissionKey: 'submission-0', author: harry, leadOfficer: 'amy.staff@council.example' }),
        { ...first, id: 4, supersedes: 'submission-0' }
      ],
      'the author of a version that it replaces'
    ]
  ])('%s: it goes to the SMT member', (_case, submissions, part) => {
    const forged = decisionRow({ id: 1 });
    const signed = decisionRow({ id: 2, ...bySally, decidedOn: '2027-03-03T10:00:00Z' });
    const before = derived({ submissions }, 10);
    expect(before.awaiting).toMatchObject({ role: 'SeniorManagement', person: { name: 'Sally Senior' } });
    const status = derived({ submissions, decisions: [forged, signed] });
    expect(status).toMatchObject({ status: 'Active', inForce: { by: { name: 'Sally Senior' } } });
    expect(status.ignoredDecisions.map(({ reason }) => reason)).toEqual([
      `Nobody signs a submission in which they have a part: Harry Head is ${part}.`
    ]);
  });
});

describe('a deputy', () => {
  const deputy = appointmentRow({
    id: 7,
    person: person('Dora Deputy'),
    isDeputy: true,
    from: '2027-03-02',
    until: '2027-03-05'
  });
  const appointments = [...routingRows(), deputy];

  it.each([
    ['a day too early', '2027-03-01T23:00:00Z', 'Proposed'],
    ['on the first day', '2027-03-02T00:00:00Z', 'Active'],
    ['on the last day', '2027-03-05T23:59:59Z', 'Active'],
    ['a day too late', '2027-03-06T00:00:00Z', 'Proposed']
  ])('signing %s makes it %s', (_case, decidedOn, status) => {
    const decisions = [decisionRow({ author: person('Dora Deputy'), decidedOn })];
    expect(derived({ submissions: [first], decisions, appointments }, 8).status).toBe(status);
  });

  it('appointed after the act does not make it good', () => {
    const late = { ...deputy, createdOn: '2027-03-03T09:00:00Z' };
    const decisions = [decisionRow({ author: person('Dora Deputy'), decidedOn: '2027-03-02T12:00:00Z' })];
    const records = { submissions: [first], decisions, appointments: [...routingRows(), late] };
    expect(derived(records, 8).status).toBe('Proposed');
  });
});

describe('a decision of CEPT does not count', () => {
  const approved = decisionRow({ id: 1 });
  const ceptRow = decisionRow({
    id: 2,
    capacity: 'Cept',
    author: person('Carol Cept'),
    decidedOn: '2027-03-03T10:00:00Z'
  });

  function reasonOf(decision: Partial<Decision>, before: readonly Decision[] = [approved]): string | undefined {
    const decisions = [...before, { ...ceptRow, ...decision }];
    return derived({ submissions: [first], decisions }, 8).ignoredDecisions[0]?.reason;
  }

  it.each<[string, Partial<Decision>, readonly Decision[], string]>([
    [
      'when its author is not of CEPT',
      { outcome: 'Complete', author: person('Amy Staff') },
      [],
      'Its author was not a member of CEPT by Routing at the time.'
    ],
    [
      'when it is made in another capacity',
      { outcome: 'Complete', capacity: 'HeadOfService' },
      [],
      'It was not made in the capacity that this stage needs.'
    ],
    [
      'when staff claim to have entered it',
      { outcome: 'Entered', author: person('Amy Staff') },
      [approved],
      'Its author was not a member of CEPT by Routing at the time.'
    ],
    [
      'when it enters what is not approved',
      { outcome: 'Entered' },
      [],
      'It enters a submission whose approval is not in force.'
    ],
    [
      'when it records members where they are not asked',
      { outcome: 'MembersApproved' },
      [approved],
      'This submission does not need the approval of members.'
    ],
    [
      'when it records members before the sign-off',
      { outcome: 'MembersApproved' },
      [],
      'It was made before the sign-off approved the submission.'
    ],
    [
      'when it agrees the scores of a sheet in which its author has a part',
      { outcome: 'ScoresAgreed', author: person('Amy Staff') },
      [],
      'Its author was not a member of CEPT by Routing at the time.'
    ]
  ])('%s', (_case, decision, before, reason) => {
    expect(reasonOf(decision, before)).toBe(reason);
  });

  it('on their own submission', () => {
    const own = proposalRow({ author: person('Carol Cept') });
    const status = derived({ submissions: [own], decisions: [{ ...ceptRow, outcome: 'Complete' }] });
    expect(status.ignoredDecisions[0].reason).toBe('Nobody checks a submission in which they have a part.');
  });

  it('twice: two officers entering at once leave one entry', () => {
    const one = { ...ceptRow, outcome: 'Entered' } as const;
    const two = { ...one, id: 3, key: 'decision-3', author: person('Colin Cept') };
    const records = { submissions: [first], decisions: [approved, one, two], register: [registerRowOf()] };
    const status = derived(records, 8);
    expect([status.isEntered, status.ignoredDecisions.map(({ row, reason }) => [row.id, reason])]).toEqual([
      true,
      [[3, 'An earlier decision on the entry in the register stands: the first one counts.']]
    ]);
  });
});
