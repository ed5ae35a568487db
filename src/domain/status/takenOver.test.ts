import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { changeRow, noticeRow } from '../../testing/followUpBuilders';
import { decisionRow, messageRow, proposalRow, registerRowOf } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import type { Records } from '../partnerships/records';
import type { SubmissionRow } from '../submissions/submission';
import { mayDecide } from './mayDecide';
import type { PartnershipStatus } from './status';

const ben = person('Ben New');
const carol = person('Carol Cept');
const first = proposalRow();
const approved = decisionRow({ id: 1 });
const entered = cept({ id: 2, outcome: 'Entered', decidedOn: '2027-03-03T10:00:00Z' });
/** Amy Staff left, and CEPT named Ben New in the Register. */
const named = registerRowOf({ leadOfficer: ben.login, leadOfficerName: 'Ben New' });
const april = '2027-04-20T12:00:00Z';
const bens = changeRow('Limited', { author: ben, leadOfficer: ben.login, leadOfficerName: ben.name });
const stranger =
  'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.';

function cept(given: Partial<Decision>): Decision {
  return decisionRow({ capacity: 'Cept', author: carol, ...given });
}

function onBens(given: Partial<Decision>): Decision {
  return cept({
    id: 3,
    submissionKey: 'submission-2',
    outcome: 'Complete',
    decidedOn: '2027-04-01T10:00:00Z',
    ...given
  });
}

function after(submissions: readonly SubmissionRow[], given: Partial<Records> = {}): PartnershipStatus {
  const decisions = [approved, entered, ...(given.decisions ?? [])];
  return derived({ register: [named], ...given, submissions: [first, ...submissions], decisions }, april);
}

describe('a partnership whose lead officer left', () => {
  it('is of the lead officer whom CEPT named in the Register, without a hand-over', () => {
    const status = after([]);
    expect(status.leadOfficer).toEqual({ login: 'ben.new@council.example', name: 'Ben New' });
    expect(mayDecide(status, [], ben, new Date(april)).isOfficer).toBe(true);
    expect(mayDecide(status, [], person('Eve Other'), new Date(april)).isOfficer).toBe(false);
  });

  it('is changed by them, and what waits for the lead officer waits for them', () => {
    const queried = onBens({ outcome: 'Queried' });
    const query = messageRow({ submissionKey: 'submission-2', writtenOn: '2027-04-01T10:00:00Z' });
    const status = after([bens], { decisions: [queried], messages: [query] });
    expect([status.latest.id, status.ignored]).toEqual([2, []]);
    expect(status.awaiting).toMatchObject({ role: 'LeadOfficer', person: { name: 'Ben New' } });
  });

  it('has its queries answered, and its submission taken back, by them', () => {
    const pending = proposalRow({ id: 3, supersedes: 'submission-1', submittedOn: '2027-04-01T09:00:00Z' });
    const query = messageRow({ submissionKey: 'submission-3', writtenOn: '2027-04-01T10:00:00Z' });
    const answer = messageRow({
      id: 2,
      kind: 'Answer',
      about: 'message-1',
      author: ben,
      submissionKey: 'submission-3',
      writtenOn: '2027-04-01T11:00:00Z'
    });
    expect(after([pending], { messages: [query, answer] })).toMatchObject({
      queries: [{ state: 'Answered' }],
      ignoredMessages: []
    });
    const back = proposalRow({
      id: 4,
      kind: 'Withdrawal',
      band: '',
      author: ben,
      supersedes: 'submission-3',
      submittedOn: '2027-04-01T12:00:00Z'
    });
    expect(after([pending, back])).toMatchObject({ approvalStatus: 'Withdrawn', ignored: [] });
  });

  it('is handed on by them', () => {
    const on = noticeRow('Handover', { author: ben, leadOfficer: 'dora@council.example', leadOfficerName: 'Dora' });
    expect(after([on])).toMatchObject({ leadOfficer: { name: 'Dora' }, handover: { id: 2 }, ignored: [] });
  });

  it('keeps what they submitted and CEPT took up, when CEPT names yet another one', () => {
    const later = [registerRowOf({ leadOfficer: 'dora@council.example', leadOfficerName: 'Dora' })];
    expect(after([bens], { register: later }).ignored).toEqual([{ row: bens, reason: stranger }]);
    const taken = after([bens], { register: later, decisions: [onBens({})] });
    expect([taken.latest.id, taken.inForce?.row.id, taken.ignored]).toEqual([2, 2, []]);
  });
});

it('CEPT, which may replace a submission itself, takes up somebody else’s by finding it complete', () => {
  const none = [registerRowOf()];
  expect(after([bens], { register: none }).ignored).toEqual([{ row: bens, reason: stranger }]);
  expect(after([bens], { register: none, decisions: [onBens({})] })).toMatchObject({ latest: { id: 2 }, ignored: [] });
  const early = onBens({ decidedOn: '2027-03-31T10:00:00Z' });
  expect(after([bens], { register: none, decisions: [early] }).latest.id).toBe(1);
});

describe('what the Register cannot do', () => {
  it('is let anybody in whom it does not name', () => {
    const eves = changeRow('Limited', { author: person('Eve Other'), leadOfficer: ben.login });
    expect(after([eves]).ignored).toEqual([{ row: eves, reason: stranger }]);
  });

  it('is undo by a later name what was decided before it: a forged change from then stays out', () => {
    const forged = proposalRow({ id: 2, author: ben, supersedes: 'submission-1', submittedOn: '2027-03-01T12:00:00Z' });
    const status = after([forged]);
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Approved', latest: { id: 1 }, isEntered: true });
    expect(status.ignored).toEqual([{ row: forged, reason: stranger }]);
  });

  it('is make CEPT’s word out of somebody else’s, or out of a word on other answers', () => {
    const none = [registerRowOf()];
    const forgeries = [
      onBens({ author: person('Harry Head') }),
      onBens({ hash: 'a'.repeat(64) }),
      onBens({ capacity: 'HeadOfService' })
    ];
    for (const decision of forgeries) {
      expect(after([bens], { register: none, decisions: [decision] }).latest.id).toBe(1);
    }
  });

  it('is take a partnership from the receiver of a hand-over, or from whom a later document names', () => {
    const given = noticeRow('Handover', { leadOfficer: 'dora@council.example', leadOfficerName: 'Dora' });
    expect(after([given]).leadOfficer.name).toBe('Dora');
    const doras = changeRow('Limited', {
      id: 3,
      author: person('Dora'),
      leadOfficer: 'dora@council.example',
      leadOfficerName: 'Dora',
      submittedOn: '2027-04-02T09:00:00Z'
    });
    const received = noticeRow('Handover', { leadOfficer: person('Dora').login, leadOfficerName: 'Dora' });
    expect(after([received, doras])).toMatchObject({ leadOfficer: { name: 'Dora' }, ignored: [] });
  });
});
