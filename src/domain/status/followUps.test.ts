import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { changeRow, noticeRow, reviewRow } from '../../testing/followUpBuilders';
import { decisionRow, proposalRow, registerRowOf } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import type { SubmissionRow } from '../submissions/submission';
import { nextStep } from './nextStep';
import type { PartnershipStatus } from './status';

const first = proposalRow();
const approved = decisionRow({ id: 1 });
const entered = cept({ id: 2, outcome: 'Entered', decidedOn: '2027-03-03T10:00:00Z' });
const register = [registerRowOf()];
const april = '2027-04-02T12:00:00Z';

function cept(given: Partial<Decision>): Decision {
  return decisionRow({ capacity: 'Cept', author: person('Carol Cept'), ...given });
}

function onSecond(given: Partial<Decision>): Decision {
  return decisionRow({ submissionKey: 'submission-2', ...given });
}

function after(second: SubmissionRow, ...decisions: readonly Decision[]): PartnershipStatus {
  return derived({ submissions: [first, second], decisions: [approved, entered, ...decisions], register }, april);
}

const complete = onSecond({
  id: 3,
  outcome: 'Complete',
  capacity: 'Cept',
  author: person('Carol Cept'),
  decidedOn: '2027-04-01T10:00:00Z'
});

describe('a Moderate or Major proposal', () => {
  it.each([
    ['Moderate', 'appendix-c-1', 'Sally Senior'],
    ['Major', 'appendix-d-1', 'Sally Senior'],
    ['Limited', 'appendix-c-1', 'Harry Head']
  ] as const)('of band %s on %s is checked and signed by the band', (band, formVersion, signer) => {
    const status = derived({ submissions: [proposalRow({ band, formVersion })], decisions: [] }, 2);
    expect([status.approvalStatus, status.route?.person?.name]).toEqual(['AwaitingCheck', signer]);
  });

  it.each([
    ['Moderate', 'appendix-b-1', 'Basic Partnership Evaluation (Appendix C)'],
    ['Major', 'appendix-c-1', 'Full Partnership Evaluation (Appendix D)'],
    ['Major', 'appendix-d-0', 'Full Partnership Evaluation (Appendix D)']
  ] as const)('of band %s on %s does not count', (band, formVersion, form) => {
    const row = proposalRow({ id: 2, band, formVersion, supersedes: 'submission-1' });
    const status = derived({ submissions: [first, row] }, 3);
    expect(status.ignored).toEqual([
      { row, reason: `A ${band} partnership needs the ${form}, which it does not hold.` }
    ]);
  });
});

describe('an annual review', () => {
  it('goes the way of a proposal, by the new band: one that rose to Moderate is signed by the SMT member', () => {
    const status = after(reviewRow('Moderate'), complete);
    expect(status).toMatchObject({
      status: 'Active',
      approvalStatus: 'AwaitingSignOff',
      band: 'Moderate',
      inForce: { row: { id: 1 }, band: 'Limited' },
      awaiting: { role: 'SeniorManagement', person: { name: 'Sally Senior' } }
    });
  });

  it('that rose asks for the form of the new band', () => {
    const row = reviewRow('Major', { formVersion: 'appendix-e-1+appendix-c-1' });
    expect(after(row).ignored[0].reason).toBe(
      'A Major partnership needs the Full Partnership Evaluation (Appendix D), which it does not hold.'
    );
  });

  it('does not ask members again who approved the council as accountable body before', () => {
    const council = proposalRow({ accountableBody: 'Council' });
    const minute = cept({ id: 4, outcome: 'MembersApproved', decidedOn: '2027-03-02T11:00:00Z' });
    const signed = onSecond({ id: 5, decidedOn: '2027-04-01T11:00:00Z' });
    const status = derived(
      {
        submissions: [council, reviewRow('Limited', { accountableBody: 'Council' })],
        decisions: [approved, minute, complete, signed]
      },
      april
    );
    expect([status.approvalStatus, status.inForce?.row.id]).toEqual(['Approved', 2]);
  });

  it.each([
    ['Review', reviewRow('Limited')],
    ['Change', changeRow('Limited')],
    ['Confirmation', noticeRow('Confirmation')],
    ['Leaving', noticeRow('Leaving')]
  ] as const)('or another document that follows (%s) needs an approval in force', (_kind, row) => {
    const status = derived({ submissions: [first, row] }, april);
    expect(status.ignored).toEqual([
      { row, reason: 'It follows an approved document, and no approval of this partnership is in force.' }
    ]);
  });
});

describe('a yearly confirmation', () => {
  it('of a Limited partnership is checked by CEPT and changes nothing in force', () => {
    const status = after(noticeRow('Confirmation'));
    expect(status).toMatchObject({
      status: 'Active',
      approvalStatus: 'AwaitingCheck',
      band: 'Limited',
      scorePercent: 37.1,
      isEntered: true,
      registerDiffers: []
    });
    expect(status.stages).toEqual([{ stage: 'completeness', state: 'open' }]);
    expect(nextStep(status)).toBe('CEPT checks the yearly confirmation, within five working days.');
    expect(after(noticeRow('Confirmation'), complete)).toMatchObject({
      approvalStatus: 'Approved',
      inForce: { row: { id: 1 } }
    });
  });

  it('passes by time, because nothing changes', () => {
    const submissions = [first, noticeRow('Confirmation')];
    const status = derived({ submissions, decisions: [approved, entered], register }, '2027-04-20T12:00:00Z');
    expect([status.approvalStatus, status.awaiting]).toEqual(['Approved', undefined]);
  });

  it('with a “no” is not confirmed: neither by time nor by the check, after which the lead officer does what it leads to', () => {
    const no = noticeRow('Confirmation', { band: '' });
    const later = derived(
      { submissions: [first, no], decisions: [approved, entered], register },
      '2027-06-01T12:00:00Z'
    );
    expect([later.approvalStatus, later.awaiting?.role]).toEqual(['AwaitingCheck', 'Cept']);
    expect(nextStep(later)).toBe(
      'CEPT looks at the yearly confirmation with a “no”. It confirms nothing: start what it leads to.'
    );
    const seen = after(no, complete);
    expect(seen).toMatchObject({
      status: 'Active',
      band: 'Limited',
      awaiting: { role: 'LeadOfficer', what: 'a change of facts, a new scoring or the leaving' }
    });
    expect(seen.approvalStatus).toBeUndefined();
    expect(nextStep(seen)).toBe('It was not confirmed: change its facts, score it anew or leave it.');
  });

  it('is none for a Moderate partnership, which is reviewed', () => {
    const moderate = proposalRow({ band: 'Moderate', formVersion: 'appendix-c-1' });
    const signed = decisionRow({ id: 1, capacity: 'SeniorManagement', author: person('Sally Senior') });
    const status = derived({ submissions: [moderate, noticeRow('Confirmation')], decisions: [signed] }, april);
    expect(status.ignored[0].reason).toBe(
      'Only a Limited partnership is confirmed; a Moderate or Major one is reviewed with Appendix E.'
    );
  });

  it('is not signed by anybody', () => {
    const signed = onSecond({ id: 4, decidedOn: '2027-04-01T11:00:00Z' });
    expect(after(noticeRow('Confirmation'), signed).ignoredDecisions[0].reason).toBe(
      'The sign-off is no stage of this kind of document.'
    );
  });
});

describe('changed facts', () => {
  it('of the same band need the completeness check and no new sign-off, then go into the register', () => {
    const checked = after(changeRow('Limited'), complete);
    expect(checked).toMatchObject({
      status: 'Active',
      approvalStatus: 'Approved',
      inForce: { row: { id: 2 }, approvedOn: '2027-03-02T10:00:00Z', by: { name: 'Harry Head' } },
      isEntered: false,
      awaiting: { role: 'Cept', what: 'entry in the register' }
    });
    const enteredAgain = onSecond({
      id: 4,
      outcome: 'Entered',
      capacity: 'Cept',
      author: person('Carol Cept'),
      decidedOn: '2027-04-01T12:00:00Z'
    });
    expect(after(changeRow('Limited'), complete, enteredAgain)).toMatchObject({
      isEntered: true,
      ignoredDecisions: []
    });
  });

  it('wait until CEPT has seen them, because no signature follows', () => {
    const submissions = [first, changeRow('Limited')];
    const status = derived({ submissions, decisions: [approved, entered], register }, '2027-06-01T12:00:00Z');
    expect([status.approvalStatus, status.inForce?.row.id]).toEqual(['AwaitingCheck', 1]);
  });

  it.each([
    ['move the band', changeRow('Moderate'), 'Sally Senior'],
    ['make the council the accountable body', changeRow('Limited', { accountableBody: 'Council' }), 'Harry Head']
  ])('that %s are signed off anew', (_case, row, signer) => {
    const status = after(row, complete);
    expect([status.approvalStatus, status.awaiting?.person?.name]).toEqual(['AwaitingSignOff', signer]);
  });

  it('are not taken back after the check', () => {
    const row = proposalRow({
      id: 3,
      kind: 'Withdrawal',
      band: '',
      supersedes: 'submission-2',
      submittedOn: '2027-04-01T11:00:00Z'
    });
    const submissions = [first, changeRow('Limited'), row];
    const status = derived({ submissions, decisions: [approved, entered, complete], register }, april);
    expect(status.ignored.map(({ reason }) => reason)).toEqual([
      'The submission was decided on already, and a submission is taken back before its sign-off.'
    ]);
  });
});

describe('leaving', () => {
  const signed = onSecond({ id: 4, decidedOn: '2027-04-01T11:00:00Z' });

  it('is signed off by the band in force', () => {
    expect(after(noticeRow('Leaving'), complete)).toMatchObject({
      status: 'Active',
      approvalStatus: 'AwaitingSignOff',
      band: 'Limited',
      awaiting: { person: { name: 'Harry Head' } }
    });
  });

  it('approved waits for CEPT to close the register row, and then it is closed', () => {
    const waiting = after(noticeRow('Leaving'), complete, signed);
    expect(waiting).toMatchObject({
      registerStep: { what: 'closing', row: { id: 2 }, since: '2027-04-01T11:00:00Z' },
      status: 'Leaving',
      approvalStatus: 'Approved',
      leftOn: '2027-04-01T11:00:00Z',
      awaiting: { role: 'Cept', what: 'its closing in the register' }
    });
    expect(nextStep(waiting)).toBe('The council has left it. CEPT closes it in the register.');
    const closed = onSecond({
      id: 5,
      outcome: 'Entered',
      capacity: 'Cept',
      author: person('Carol Cept'),
      decidedOn: '2027-04-01T12:00:00Z'
    });
    const leaving = noticeRow('Leaving');
    const closedRow = registerRowOf({ status: 'Closed', submissionKey: 'submission-2' });
    const over = { submissions: [first, leaving], decisions: [approved, entered, complete, signed, closed] };
    expect(derived({ ...over, register }, april)).toMatchObject({
      status: 'Closed',
      registerDiffers: ['The register holds another submission than the one that was approved.'],
      registerStep: { what: 'update', row: { id: 2 } }
    });
    const status = derived({ ...over, register: [closedRow] }, april);
    expect([status.registerDiffers, status.registerStep]).toEqual([[], undefined]);
    expect(nextStep(status)).toBe('The council has left it, and it is closed in the register.');
  });

  it('refused leaves everything as it was', () => {
    const refused = onSecond({ id: 4, outcome: 'Refused', comment: 'Stay', decidedOn: '2027-04-01T11:00:00Z' });
    expect(after(noticeRow('Leaving'), complete, refused)).toMatchObject({
      status: 'Active',
      inForce: { row: { id: 1 } }
    });
  });

  it('is the end: nothing follows it', () => {
    const later = reviewRow('Limited', { id: 3, submittedOn: '2027-04-01T15:00:00Z' });
    const submissions = [first, noticeRow('Leaving'), later];
    const status = derived({ submissions, decisions: [approved, entered, complete, signed], register }, april);
    expect(status.ignored).toEqual([{ row: later, reason: 'The council has left this partnership.' }]);
  });
});

describe('a hand-over', () => {
  const receiver = { leadOfficer: 'ben.new@council.example', leadOfficerName: 'Ben New' };

  it('of a partnership lets its receiver replace what stands, and changes no answer', () => {
    const handed = after(noticeRow('Handover', receiver));
    expect(handed).toMatchObject({
      status: 'Active',
      latest: { id: 1 },
      leadOfficer: { name: 'Ben New' },
      handover: { id: 2 },
      isEntered: true
    });
    const change = changeRow('Limited', { id: 3, author: person('Ben New'), submittedOn: '2027-04-01T15:00:00Z' });
    const submissions = [first, noticeRow('Handover', receiver), change];
    const taken = derived({ submissions, decisions: [approved, entered], register }, april);
    expect([taken.latest.id, taken.ignored, taken.handover]).toEqual([3, [], undefined]);
  });

  it('comes only from an officer of it or from CEPT', () => {
    const row = noticeRow('Handover', { ...receiver, author: person('Ben New') });
    expect(after(row).ignored).toEqual([
      {
        row,
        reason:
          'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may hand it over.'
      }
    ]);
  });

  it('keeps the receiver from signing it off', () => {
    const toHarry = { leadOfficer: 'harry.head@council.example', leadOfficerName: 'Harry Head' };
    const submissions = [first, noticeRow('Handover', { ...toHarry, submittedOn: '2027-03-01T10:00:00Z' })];
    expect(derived({ submissions }, 20).route).toMatchObject({
      capacity: 'SeniorManagement',
      passedOver: [{ reason: 'Harry Head is its lead officer since a hand-over and does not sign.' }]
    });
  });

  it('of a draft waits for the receiver, who alone submits it', () => {
    const given = noticeRow('Handover', { id: 1, ...receiver });
    const status = derived({ submissions: [given] }, april);
    expect(status).toMatchObject({
      status: 'Proposed',
      awaiting: { person: { name: 'Ben New' } },
      handover: { id: 1 }
    });
    expect(nextStep(status)).toBe('Ben New opens the draft that was handed over.');
    const proposal = proposalRow({ id: 2, author: person('Ben New'), submittedOn: '2027-04-01T15:00:00Z' });
    const stranger = proposalRow({ id: 3, author: person('Eve Other'), submittedOn: '2027-04-01T16:00:00Z' });
    const taken = derived({ submissions: [given, proposal, stranger] }, april);
    expect([taken.latest.id, taken.ignored.map(({ row }) => row.id)]).toEqual([2, [3]]);
  });
});
