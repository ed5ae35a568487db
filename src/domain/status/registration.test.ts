import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { decisionRow, proposalRow, registerRowOf, routingRows } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import { nextStep } from './nextStep';
import type { PartnershipStatus, StageName } from './status';

const submissions = [proposalRow()];

function cept(given: Partial<Decision>): Decision {
  return decisionRow({ capacity: 'Cept', author: person('Carol Cept'), ...given });
}

const complete = cept({ id: 1, outcome: 'Complete', decidedOn: '2027-03-02T09:00:00Z' });
const approved = decisionRow({ id: 2, decidedOn: '2027-03-03T10:00:00Z' });
const entered = cept({ id: 3, outcome: 'Entered', decidedOn: '2027-03-04T10:00:00Z' });

function stagesOf(status: PartnershipStatus): { readonly [S in StageName]?: string } {
  return Object.fromEntries(status.stages.map(({ stage, state }) => [stage, state]));
}

describe('a registration of a Limited partnership', () => {
  it('waits first for the completeness check of CEPT, five working days at most', () => {
    const status = derived({ submissions });
    expect(status).toMatchObject({
      status: 'Proposed',
      approvalStatus: 'AwaitingCheck',
      band: 'Limited',
      awaiting: {
        role: 'Cept',
        what: 'the completeness check',
        since: '2027-03-01T09:00:00Z',
        dueOn: '2027-03-09T00:00:00.000Z'
      },
      waitingDays: 2,
      isEntered: false,
      isServiceConfirmed: false
    });
    expect(stagesOf(status)).toEqual({
      completeness: 'open',
      band: 'skipped',
      signOff: 'waiting',
      members: 'skipped',
      register: 'waiting'
    });
    expect(nextStep(status)).toBe(
      'CEPT checks that the registration is complete, within five working days; then it goes to sign-off.'
    );
  });

  it('found complete waits for the sign-off of the Head of Service', () => {
    const status = derived({ submissions, decisions: [complete] });
    expect(status).toMatchObject({
      approvalStatus: 'AwaitingSignOff',
      awaiting: {
        role: 'HeadOfService',
        person: { name: 'Harry Head' },
        what: 'sign-off',
        since: '2027-03-02T09:00:00Z'
      },
      isServiceConfirmed: true
    });
    expect(stagesOf(status)).toMatchObject({ completeness: 'done', signOff: 'open', register: 'waiting' });
    expect(status.stages[0]).toMatchObject({
      outcome: 'Complete',
      by: { name: 'Carol Cept' },
      on: '2027-03-02T09:00:00Z'
    });
    expect(nextStep(status)).toBe('Harry Head, Head of Service, signs it off.');
  });

  it('signed off is active and waits for its entry in the register', () => {
    const status = derived({ submissions, decisions: [complete, approved] });
    expect(status).toMatchObject({
      status: 'Active',
      approvalStatus: 'Approved',
      awaiting: { role: 'Cept', what: 'entry in the register', since: '2027-03-03T10:00:00Z' },
      inForce: { row: { id: 1 }, approvedOn: '2027-03-03T10:00:00Z', by: { name: 'Harry Head' } },
      isEntered: false
    });
    expect(stagesOf(status)).toMatchObject({ signOff: 'done', members: 'skipped', register: 'open' });
    expect(nextStep(status)).toBe('It is approved. CEPT enters it in the register.');
  });

  it('entered in the register waits for nobody', () => {
    const status = derived({ submissions, decisions: [complete, approved, entered], register: [registerRowOf()] }, 5);
    expect(status).toMatchObject({
      status: 'Active',
      approvalStatus: 'Approved',
      isEntered: true,
      waitingDays: 0,
      registerDiffers: [],
      ignoredDecisions: []
    });
    expect(status.awaiting).toBeUndefined();
    expect(stagesOf(status).register).toBe('done');
    expect(nextStep(status)).toBe('Nothing is needed until the next review.');
  });

  it('returned waits for a correction by its lead officer', () => {
    const returned = decisionRow({
      outcome: 'Returned',
      comment: 'Name the partners',
      decidedOn: '2027-03-03T10:00:00Z'
    });
    const status = derived({ submissions, decisions: [returned] });
    expect(status).toMatchObject({
      status: 'Proposed',
      approvalStatus: 'Returned',
      awaiting: {
        role: 'LeadOfficer',
        person: { name: 'Amy Staff' },
        what: 'a correction',
        since: '2027-03-03T10:00:00Z'
      }
    });
    expect(stagesOf(status)).toMatchObject({ signOff: 'done', register: 'skipped' });
    expect(nextStep(status)).toBe('Read what has to be put right, correct it and submit it again.');
  });

  it('refused waits for nobody', () => {
    const refused = decisionRow({ outcome: 'Refused', comment: 'Too dear' });
    const status = derived({ submissions, decisions: [refused] });
    expect(status).toMatchObject({ status: 'Refused', approvalStatus: 'Refused' });
    expect(status.awaiting).toBeUndefined();
    expect(nextStep(status)).toBe('This was refused: talk to the person who decided before you propose it again.');
  });

  it('approved with conditions is approved', () => {
    const decisions = [decisionRow({ outcome: 'ApprovedWithConditions', conditions: 'Sign the terms by May' })];
    expect(derived({ submissions, decisions })).toMatchObject({ status: 'Active', approvalStatus: 'Approved' });
  });
});

describe('the completeness check is no veto', () => {
  it.each([
    ['still runs in the evening of the fifth working day', '2027-03-08T23:59:59Z', 'AwaitingCheck'],
    ['has passed when the sixth working day begins', '2027-03-09T00:00:00Z', 'AwaitingSignOff']
  ])('%s', (_case, now, approvalStatus) => {
    expect(derived({ submissions }, now).approvalStatus).toBe(approvalStatus);
  });

  it('counts no bank holidays: Easter 2027 makes it a week and a half', () => {
    const beforeEaster = [proposalRow({ submittedOn: '2027-03-24T16:00:00Z' })];
    expect(derived({ submissions: beforeEaster }, '2027-04-02T22:59:59Z').approvalStatus).toBe('AwaitingCheck');
    expect(derived({ submissions: beforeEaster }, '2027-04-02T23:00:00Z').approvalStatus).toBe('AwaitingSignOff');
  });

  it('says that time passed it, and that this is a default', () => {
    expect(derived({ submissions }, 10).stages[0]).toEqual({
      stage: 'completeness',
      state: 'done',
      on: '2027-03-09T00:00:00.000Z',
      comment: 'No query was open after five working days (default, not from the protocol).'
    });
  });

  it('does not make an earlier sign-off void', () => {
    const status = derived({ submissions, decisions: [approved] });
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Approved', ignoredDecisions: [] });
    expect(status.stages[0]).toEqual({
      stage: 'completeness',
      state: 'skipped',
      comment: 'Signed off before the check, which is no veto.'
    });
  });

  it('can still be made after time has passed it, and confirms the service', () => {
    const late = cept({ outcome: 'Complete', decidedOn: '2027-03-15T09:00:00Z' });
    const status = derived({ submissions, decisions: [late] }, 16);
    expect(status).toMatchObject({ isServiceConfirmed: true, approvalStatus: 'AwaitingSignOff' });
  });
});

describe('where the council is to be accountable body', () => {
  const accountable = [proposalRow({ accountableBody: 'Council' })];

  it('members approve it too, by a minute that CEPT records', () => {
    const status = derived({ submissions: accountable, decisions: [complete, approved] });
    expect(status).toMatchObject({
      status: 'Proposed',
      approvalStatus: 'AwaitingMembers',
      awaiting: { role: 'Cept', what: 'the minute of the Executive or Council' }
    });
    expect(stagesOf(status)).toMatchObject({ signOff: 'done', members: 'open', register: 'waiting' });
  });

  it.each([
    ['MembersApproved', 'Active', 'Approved'],
    ['MembersApprovedWithConditions', 'Active', 'Approved'],
    ['MembersRefused', 'Refused', 'Refused'],
    ['MembersDeferred', 'Proposed', 'AwaitingMembers']
  ] as const)('%s makes it %s', (outcome, status, approvalStatus) => {
    const minute = cept({ id: 3, outcome, decidedOn: '2027-03-05T10:00:00Z', minuteReference: 'EX/27/14' });
    const decisions = [complete, approved, minute];
    expect(derived({ submissions: accountable, decisions }, 8)).toMatchObject({ status, approvalStatus });
  });

  it('the SMT member can record why that is not appropriate', () => {
    const waiver = decisionRow({
      id: 3,
      capacity: 'SeniorManagement',
      author: person('Sally Senior'),
      membersReason: 'No money is involved',
      decidedOn: '2027-03-05T10:00:00Z'
    });
    const status = derived({ submissions: accountable, decisions: [complete, approved, waiver] }, 8);
    expect(status).toMatchObject({
      status: 'Active',
      approvalStatus: 'Approved',
      inForce: { by: { name: 'Harry Head' }, approvedOn: '2027-03-05T10:00:00Z' },
      ignoredDecisions: []
    });
  });

  it('a Head of Service cannot', () => {
    const signed = decisionRow({ membersReason: 'Not needed' });
    expect(derived({ submissions: accountable, decisions: [signed] }).approvalStatus).toBe('AwaitingMembers');
  });
});

describe('a hole in Routing', () => {
  const appointments = routingRows().filter(({ id }) => id !== 3);

  it('is said while the registration waits', () => {
    const status = derived({ submissions, decisions: [complete], appointments });
    expect(status.problem).toBe('Planning has no Head of Service in Routing: ask CEPT to appoint one.');
    expect(status.awaiting?.person).toBeUndefined();
    expect(nextStep(status)).toBe('Planning has no Head of Service in Routing: ask CEPT to appoint one.');
  });

  it('is no problem any more for what was signed before', () => {
    const left = {
      ...routingRows()[2],
      id: 7,
      key: 'appointment-7',
      supersedes: 'appointment-3',
      until: '2027-03-05',
      createdOn: '2027-03-04T09:00:00Z'
    };
    const status = derived({ submissions, decisions: [approved], appointments: [...routingRows(), left] }, 20);
    expect([status.status, status.problem]).toEqual(['Active', undefined]);
  });
});
