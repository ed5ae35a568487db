/** @jest-environment node */
import { amy, angela, daniel, flow, helen, joanne, martin, priya, sarah } from '../../../dev/people/cast';
import { personOf } from '../../../dev/people/personOf';
import { attackSite, claim, type AttackSite } from '../../../dev/people/testing/attackSite';
import { bothAnswers } from '../../../dev/people/testing/bothAnswers';
import type { Decision } from '../../domain/decisions/decision';
import type { SubmissionRow } from '../../domain/submissions/submission';
import { registrationOf } from '../../testing/registrationBuilders';

const helensTurn = 'At that time Routing gave the sign-off of this submission to Helen Cartwright (Head of Service).';

/** What SharePoint lets in and the rules of the protocol do not count: each with the reason that everybody is shown. */
describe.each(bothAnswers)('a decision does not count, %s', (_how, otherAnswers) => {
  let site: AttackSite;
  beforeAll(async () => {
    site = await attackSite(otherAnswers);
  });
  afterAll(() => site.site.server.stop());

  /** Nothing was approved, and the decision is listed with its reason. */
  async function expectIgnored(row: SubmissionRow, decision: Pick<Decision, 'id'>, reason: string): Promise<void> {
    const status = await site.statusOf(row.partnershipKey);
    expect(status.ignoredDecisions.map(ignored => [ignored.row.id, ignored.reason])).toContainEqual([
      decision.id,
      reason
    ]);
    expect(status).toMatchObject({ status: 'Proposed', isEntered: false });
    expect(status.inForce).toBeUndefined();
  }

  it('when the Head of another service makes it', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(martin, row);
    await expectIgnored(row, forged, helensTurn);
  });

  it('when somebody makes it who is among the approvers and nowhere in Routing', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(angela, row);
    await expectIgnored(row, forged, helensTurn);
  });

  it('when the right person makes it in a capacity that is not theirs', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(helen, row, { capacity: 'ChiefExecutive' });
    await expectIgnored(row, forged, helensTurn);
  });

  it('when the SMT member signs what is the Head of Service’s', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(sarah, row, { capacity: 'SeniorManagement' });
    await expectIgnored(row, forged, helensTurn);
  });

  it('when CEPT signs', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(priya, row);
    await expectIgnored(row, forged, helensTurn);
  });

  it('when the author signs their own submission', async () => {
    const row = await site.submit(helen, { leadOfficer: personOf(amy) });
    const forged = await site.decide(helen, row);
    await expectIgnored(
      row,
      forged,
      'Nobody signs a submission in which they have a part: Helen Cartwright is its author.'
    );
  });

  it('when the lead officer signs what somebody else sent in for them', async () => {
    const row = await site.submit(amy, { leadOfficer: personOf(helen) });
    const forged = await site.decide(helen, row);
    await expectIgnored(
      row,
      forged,
      'Nobody signs a submission in which they have a part: Helen Cartwright is its lead officer.'
    );
  });

  it('when the lead officer’s recorded cover signs', async () => {
    const row = await site.submit(amy, { registration: registrationOf({ cover: personOf(helen) }) });
    const forged = await site.decide(helen, row);
    await expectIgnored(
      row,
      forged,
      "Nobody signs a submission in which they have a part: Helen Cartwright is the lead officer's recorded cover."
    );
  });

  it('when it is made on invented answers', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(helen, row, { hash: 'e'.repeat(64) });
    await expectIgnored(row, forged, 'It was made on other answers than those submitted: the fingerprints differ.');
  });

  it('when it is made on a version that was replaced', async () => {
    const first = await site.submit(amy);
    await site.later();
    await site.submit(amy, { partnershipKey: first.partnershipKey, supersedes: first.submissionKey });
    await site.later();
    const late = await site.decide(helen, first);
    await expectIgnored(first, late, 'It was made after the submission had been replaced.');
  });

  it('when an old approval is played again on a new version', async () => {
    const first = await site.submit(amy);
    await site.later();
    const returned = await site.decide(helen, first, { outcome: 'Returned', comment: 'Say who holds the money.' });
    await site.later();
    const second = await site.submit(amy, {
      partnershipKey: first.partnershipKey,
      supersedes: first.submissionKey,
      name: 'Riverside park and lake'
    });
    await site.later();
    const replayed = await site.decide(martin, second, { hash: first.hash, comment: returned.comment });
    await expectIgnored(
      second,
      replayed,
      'It was made on other answers than those submitted: the fingerprints differ.'
    );
  });

  it('when it names a submission of one partnership and the key of another', async () => {
    const mine = await site.submit(amy);
    const other = await site.submit(daniel);
    const forged = await site.decide(helen, { ...mine, partnershipKey: other.partnershipKey });
    await expectIgnored(mine, forged, 'It names another partnership than its submission does.');
  });

  it('when a deputy makes it before their dates', async () => {
    await site.appoint(priya, martin, { capacity: 'HeadOfService', isDeputy: true, from: '2098-01-01' });
    const row = await site.submit(amy);
    const early = await site.decide(martin, row);
    await expectIgnored(row, early, helensTurn);
    await site.later();
    await site.decide(joanne, row);
    expect(await site.statusOf(row.partnershipKey)).toMatchObject({ status: 'Active', approvalStatus: 'Approved' });
  });

  it('when it is the second of its stage: the first one stands', async () => {
    const row = await site.submit(amy);
    await site.decide(helen, row, { outcome: 'Refused', comment: 'Not now.' });
    await site.later();
    const second = await site.decide(helen, row);
    const status = await site.statusOf(row.partnershipKey);
    expect(status).toMatchObject({ status: 'Refused', approvalStatus: 'Refused' });
    expect(status.ignoredDecisions).toMatchObject([
      { row: { id: second.id }, reason: 'An earlier decision on the sign-off stands: the first one counts.' }
    ]);
  });

  it('when an approver finds complete what is CEPT’s to check', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(helen, row, { outcome: 'Complete', capacity: 'Cept' });
    await expectIgnored(row, forged, 'Its author was not a member of CEPT by Routing at the time.');
  });

  it('when an approver says that a partnership is entered: the register stays without it', async () => {
    const row = await site.submit(amy);
    await site.decide(helen, row);
    await site.later();
    const forged = await site.decide(helen, row, { outcome: 'Entered', capacity: 'Cept' });
    const status = await site.statusOf(row.partnershipKey);
    expect(status.isEntered).toBe(false);
    expect(status.registerRow).toBeUndefined();
    expect(status.ignoredDecisions).toMatchObject([
      { row: { id: forged.id }, reason: 'Its author was not a member of CEPT by Routing at the time.' }
    ]);
  });

  it('when CEPT enters what nobody approved', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(priya, row, { outcome: 'Entered', capacity: 'Cept' });
    await expectIgnored(row, forged, 'It enters a submission whose approval is not in force.');
  });

  it('when the flow’s account makes it', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(flow, row);
    await expectIgnored(row, forged, helensTurn);
  });

  it('when it claims to be written by the Head of Service, yesterday: author and time are the server’s', async () => {
    const row = await site.submit(amy);
    const answer = await site.addAsForm(martin, 'PtDecisions', {
      Title: 'Forged',
      PtDecisionKey: crypto.randomUUID(),
      PtKey: row.partnershipKey,
      PtSubmissionKey: row.submissionKey,
      PtHash: row.hash,
      PtOutcome: 'Approved',
      PtCapacity: 'HeadOfService',
      Author: claim(helen),
      Editor: claim(helen),
      Created: '01/03/2020 09:00'
    });
    expect(answer.status).toBe(200);
    const forged = (await site.records()).decisions.find(one => one.submissionKey === row.submissionKey);
    expect(forged?.author.login).toBe('martin.reeve@council.example');
    expect(forged && Date.parse(forged.decidedOn)).toBeGreaterThanOrEqual(Date.parse(row.submittedOn));
    await expectIgnored(row, { id: forged?.id ?? 0 }, helensTurn);
  });

  it('when its outcome or its capacity is none of the protocol’s, and the pages still open', async () => {
    const row = await site.submit(amy);
    const strange = { outcome: 'Blessed', capacity: 'Emperor' } as const;
    const { partnershipKey: PtKey, submissionKey: PtSubmissionKey, hash: PtHash } = row;
    for (const given of [
      { PtOutcome: strange.outcome, PtCapacity: 'HeadOfService' },
      { PtOutcome: 'Approved', PtCapacity: strange.capacity },
      { PtOutcome: 'constructor', PtCapacity: 'toString' }
    ]) {
      const answer = await site.send(helen, "getList('/sites/set-up/Lists/PtDecisions')/items", 'POST', {
        PtDecisionKey: crypto.randomUUID(),
        PtKey,
        PtSubmissionKey,
        PtHash,
        ...given
      });
      // Stored as it came, or refused by SharePoint itself: a tenant decides.
      expect(answer.status).toBe(otherAnswers.length === 0 ? 201 : 400);
    }
    const status = await site.statusOf(row.partnershipKey);
    expect(status).toMatchObject({ status: 'Proposed', approvalStatus: 'AwaitingCheck' });
    expect(status.ignoredDecisions).toHaveLength(otherAnswers.length === 0 ? 3 : 0);
  });
});
