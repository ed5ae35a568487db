import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { decisionRow, proposalRow, registerRowOf } from '../../testing/registrationBuilders';
import type { SubmissionRow } from '../submissions/submission';
import { nextStep } from './nextStep';

const first = proposalRow({ id: 1 });
const second = proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-04T09:00:00Z' });
const approved = decisionRow({ id: 1, decidedOn: '2027-03-02T10:00:00Z' });

function later(given: Partial<SubmissionRow>): SubmissionRow {
  return { ...second, ...given };
}

describe('a correction', () => {
  it('starts its own way: what was decided on the version before does not count for it', () => {
    const returned = { ...approved, outcome: 'Returned', comment: 'Name the partners' } as const;
    expect(derived({ submissions: [first, second], decisions: [returned] }, 5)).toMatchObject({
      latest: { id: 2 },
      status: 'Proposed',
      approvalStatus: 'AwaitingCheck',
      submissionCount: 2,
      ignoredDecisions: []
    });
  });

  it('returned, corrected and approved is active', () => {
    const returned = { ...approved, outcome: 'Returned', comment: 'Name the partners' } as const;
    const again = decisionRow({ id: 2, submissionKey: 'submission-2', decidedOn: '2027-03-05T10:00:00Z' });
    const status = derived({ submissions: [first, second], decisions: [returned, again] }, 6);
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Approved', inForce: { row: { id: 2 } } });
  });

  it('leaves the approval of the version before in force until it is approved itself', () => {
    const status = derived({ submissions: [first, second], decisions: [approved] }, 5);
    expect(status).toMatchObject({
      status: 'Active',
      approvalStatus: 'AwaitingCheck',
      latest: { id: 2 },
      inForce: { row: { id: 1 }, approvedOn: '2027-03-02T10:00:00Z' }
    });
  });

  it('refused changes nothing', () => {
    const refused = decisionRow({
      id: 2,
      submissionKey: 'submission-2',
      outcome: 'Refused',
      comment: 'No',
      decidedOn: '2027-03-05T10:00:00Z'
    });
    const status = derived({ submissions: [first, second], decisions: [approved, refused] }, 6);
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Refused', inForce: { row: { id: 1 } } });
    expect(nextStep(status)).toBe('The change was refused: what was approved before stays in force.');
  });

  it('approved takes the place of the version before', () => {
    const again = decisionRow({ id: 2, submissionKey: 'submission-2', decidedOn: '2027-03-05T10:00:00Z' });
    const status = derived({ submissions: [first, second], decisions: [approved, again] }, 6);
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Approved', inForce: { row: { id: 2 } } });
    expect(status.awaiting).toMatchObject({ role: 'Cept', what: 'entry in the register' });
  });

  it('does not stop CEPT from entering the version that is approved', () => {
    const entered = decisionRow({
      id: 2,
      outcome: 'Entered',
      capacity: 'Cept',
      author: person('Carol Cept'),
      decidedOn: '2027-03-05T10:00:00Z'
    });
    const records = { submissions: [first, second], decisions: [approved, entered], register: [registerRowOf()] };
    expect(derived(records, 6)).toMatchObject({ isEntered: true, registerDiffers: [], ignoredDecisions: [] });
  });

  it.each([
    ['its author', person('Amy Staff')],
    ['its lead officer', person('Lee Lead')],
    ['the recorded cover', person('Cora Cover')],
    ['CEPT', person('Colin Cept')]
  ])('counts when it comes from %s', (_case, author) => {
    const led = proposalRow({ leadOfficer: 'lee.lead@council.example', cover: 'cora.cover@council.example' });
    expect(derived({ submissions: [led, later({ author })] }, 5).latest.id).toBe(2);
  });

  it('does not count when it comes from the one who signs, or from a stranger', () => {
    for (const name of ['Harry Head', 'Ben Other']) {
      const status = derived({ submissions: [first, later({ author: person(name) })] }, 5);
      expect([status.latest.id, status.ignored[0].reason]).toEqual([
        1,
        'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.'
      ]);
    }
  });

  it.each([
    ['Moderate', 'A Moderate partnership needs the Basic Partnership Evaluation (Appendix C), which it does not hold.'],
    ['Major', 'A Major partnership needs the Full Partnership Evaluation (Appendix D), which it does not hold.'],
    ['', 'It has no band, because too few criteria are scored: only a score sheet can be submitted.']
  ] as const)('with the band "%s" is no registration', (band, reason) => {
    const status = derived({ submissions: [first, later({ band })] }, 5);
    expect([status.latest.id, status.ignored[0].reason]).toEqual([1, reason]);
  });

  it('cannot end an approval that is in force by saying that it is not a partnership', () => {
    const ends = later({ kind: 'NotPartnership', band: '' });
    const status = derived({ submissions: [first, ends], decisions: [approved] }, 5);
    expect([status.status, status.ignored[0].reason]).toEqual([
      'Active',
      'The approval of this partnership is in force: a new screening cannot end it.'
    ]);
  });

  it('whose stored answers are not what its row says changes nothing', () => {
    const invalid = new Map([['submission-2', 'Its columns do not match its answers: band.']]);
    const status = derived({ submissions: [first, second], decisions: [approved] }, 5, invalid);
    expect(status).toMatchObject({ latest: { id: 1 }, status: 'Active', approvalStatus: 'Approved' });
    expect(status.ignored[0].reason).toBe('Its columns do not match its answers: band.');
  });
});

describe('taking a submission back', () => {
  const withdrawal = later({ kind: 'Withdrawal', band: '', scorePercent: undefined });

  it('ends its way before sign-off', () => {
    const status = derived({ submissions: [first, withdrawal] }, 5);
    expect(status).toMatchObject({ status: 'Proposed', approvalStatus: 'Withdrawn', latest: { id: 1 }, ignored: [] });
    expect([status.awaiting, status.problem, status.waitingDays]).toEqual([undefined, undefined, 0]);
    expect(nextStep(status)).toBe('It was taken back: submit it again when it is ready.');
  });

  it('leaves an earlier approval in force', () => {
    const third = later({ id: 3, kind: 'Withdrawal', supersedes: 'submission-2', submittedOn: '2027-03-05T09:00:00Z' });
    const status = derived({ submissions: [first, second, third], decisions: [approved] }, 6);
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Withdrawn', inForce: { row: { id: 1 } } });
  });

  it('can be followed by submitting it again', () => {
    const again = later({ id: 3, submittedOn: '2027-03-05T09:00:00Z' });
    expect(derived({ submissions: [first, withdrawal, again] }, 6)).toMatchObject({
      latest: { id: 3 },
      approvalStatus: 'AwaitingCheck'
    });
  });

  it.each([
    [
      'after its sign-off',
      withdrawal,
      'The submission was decided on already, and a submission is taken back before its sign-off.'
    ],
    [
      'by a stranger',
      { ...withdrawal, author: person('Ben Other') },
      'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.'
    ],
    [
      'of a submission that does not stand',
      { ...withdrawal, supersedes: 'submission-9' },
      'It takes back a submission that does not stand.'
    ]
  ])('does not count %s', (_case, row, reason) => {
    const status = derived({ submissions: [first, row], decisions: [approved] }, 5);
    expect([status.approvalStatus, status.ignored.map(ignored => ignored.reason)]).toEqual(['Approved', [reason]]);
  });

  it('does not count twice', () => {
    const twice = { ...withdrawal, id: 3, submissionKey: 'submission-3' };
    expect(derived({ submissions: [first, withdrawal, twice] }, 5).ignored[0].reason).toBe(
      'The submission was taken back already.'
    );
  });
});
