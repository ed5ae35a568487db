/** @jest-environment node */
import { amy, colin, daniel, flow, helen, priya } from '../../../dev/people/cast';
import { listPath } from '../../../dev/people/testing/attackSite';
import {
  enteringSite,
  expectEntered,
  registration,
  type EnteringSite,
  type Fetch
} from '../../../dev/people/testing/enteringSite';
import { civilDate } from '../schema/dates';

/** Three requests, each row under a key of its own. */
describe('entering in the register', () => {
  let site: EnteringSite;
  beforeAll(async () => {
    site = await enteringSite();
  });
  afterAll(() => site.site.server.stop());

  it('writes the facts, the annexes and the decision, and gives the partnership its number', async () => {
    const row = await site.approved();
    const made = await site.asCept(priya).enter(site.request(row));
    expect(made).toMatchObject({ reference: 'P-0001', name: 'Riverside park', status: 'Active', band: 'Limited' });
    await expectEntered(site, row);
    const [register] = await site.rows('PtRegister', row);
    expect(register).toMatchObject({
      Title: 'Riverside park',
      PtApprovalStatus: 'Approved',
      PtScorePercent: 37.1,
      PtLeadOfficerLogin: 'amy.fletcher@council.example',
      PtCouncilMoney: 3000,
      PtAccountableBody: 'Partner',
      PtAwaitingRole: null,
      PtPurpose: 'Keep the riverside park clean and open'
    });
    expect(register.PtLeadOfficerId).toEqual(expect.any(Number));
    expect(register.PtApproverId).toEqual(expect.any(Number));
    expect(await site.rows('PtPartners', row)).toMatchObject([
      { Title: 'Riverside Trust', PtPartnerKind: 'voluntary', PtIsAccountable: false, PtIsCurrent: true },
      { Title: 'County Council', PtPartnerKind: 'public', PtIsAccountable: true, PtIsCurrent: true }
    ]);
    expect(await site.rows('PtContributions', row)).toMatchObject([
      { PtYear: '2027/28', PtContributionKind: 'Cash', PtAmount: 2000 },
      { PtYear: '2028/29', PtContributionKind: 'Cash', PtAmount: 2000 },
      { PtYear: '2027/28', PtContributionKind: 'Time', PtAmount: 1000 }
    ]);
  });

  it('takes three requests, and one when it is entered already', async () => {
    const row = await site.approved();
    const sent: string[] = [];
    const counting: Fetch = (url, init) => {
      if (!url.endsWith('/contextinfo')) sent.push(`${init.method} ${url.slice(url.indexOf('/_api/'))}`);
      return fetch(url, init);
    };
    await site.asCept(priya, counting).enter(site.request(row));
    expect(sent).toEqual([
      'POST /_api/$batch',
      'POST /_api/$batch',
      "POST /_api/web/getList('%2Fsites%2Fset-up%2FLists%2FPtDecisions')/items"
    ]);
    sent.length = 0;
    await site.asCept(priya, counting).enter(site.request(row));
    expect(sent).toEqual(['POST /_api/$batch']);
  });

  it('again writes nothing', async () => {
    const row = await site.approved();
    const first = await site.asCept(priya).enter(site.request(row));
    const before = await site.rows('PtRegister', row);
    const again = await site.asCept(colin).enter(site.request(row));
    expect(again.id).toBe(first.id);
    expect(await site.rows('PtRegister', row)).toEqual(before);
    await expectEntered(site, row);
  });

  it('again puts right what the flow’s account changed, which everybody is shown until then', async () => {
    const row = await site.approved();
    const { id } = await site.asCept(priya).enter(site.request(row));
    const path = `${listPath('PtRegister')}/items(${id})`;
    expect((await site.send(flow, path, 'MERGE', { PtBand: 'Major', PtStatus: 'Closed' })).status).toBe(204);
    expect(await site.statusOf(row.partnershipKey)).toMatchObject({
      status: 'Active',
      band: 'Limited',
      registerDiffers: [
        'The register has another band than the approved submission.',
        'The register has another status than the approved submission.'
      ]
    });
    await site.asCept(priya).enter(site.request(row));
    await expectEntered(site, row);
  });

  it('of an approved successor keeps the row and its number, and marks what no longer stands', async () => {
    const first = await site.approved();
    const made = await site.asCept(priya).enter(site.request(first));
    await site.later();
    const { partnershipKey, submissionKey: supersedes } = first;
    const second = await site.approved({ partnershipKey, supersedes, name: 'Riverside park and lake' });
    const again = await site.asCept(priya).enter(site.request(second));
    expect(again).toMatchObject({ id: made.id, reference: made.reference, name: 'Riverside park and lake' });
    const partners = await site.rows('PtPartners', second);
    expect(partners.map(one => [one.PtSubmissionKey === second.submissionKey, one.PtIsCurrent])).toEqual([
      [false, false],
      [false, false],
      [true, true],
      [true, true]
    ]);
  });

  it('keeps where a risk stands in the Service Plan, and when the partnership is to be confirmed next', async () => {
    const row = await site.approved();
    await site.asCept(priya).enter(site.request(row));
    expect(await site.rows('PtRisks', row)).toMatchObject([
      { Title: 'The trust loses its volunteers', PtServicePlan: 'PL4', PtLikelihood: null }
    ]);
    const [{ PtNextReview }] = await site.rows('PtRegister', row);
    const { reviewDue } = await site.statusOf(row.partnershipKey);
    expect(civilDate(PtNextReview as string)).toBe(reviewDue?.on);
  });

  it('of a leaving closes the row under its number, keeps its facts, and marks the rows beside it', async () => {
    const first = await site.approved();
    const made = await site.asCept(priya).enter(site.request(first));
    await site.later();
    const left = await site.left(first);
    const closed = await site.asCept(priya).enter(site.request(left));
    expect(closed).toMatchObject({ id: made.id, reference: made.reference, status: 'Closed' });
    const [register] = await site.rows('PtRegister', first);
    expect(register).toMatchObject({
      PtStatus: 'Closed',
      PtSubmissionKey: left.submissionKey,
      PtNextReview: null,
      PtPurpose: 'Keep the riverside park clean and open',
      PtScorePercent: 37.1
    });
    expect(civilDate(register.PtEndsOn as string)).toBe('2028-04-01');
    const partners = await site.rows('PtPartners', first);
    expect(partners.map(one => one.PtIsCurrent)).toEqual([false, false]);
    expect(await site.statusOf(first.partnershipKey)).toMatchObject({ status: 'Closed', registerDiffers: [] });
    expect((await site.statusOf(first.partnershipKey)).registerStep).toBeUndefined();
    // Again writes nothing.
    await site.asCept(colin).enter(site.request(left));
    expect(await site.rows('PtRegister', first)).toEqual([register]);
    const { decisions } = await site.records();
    const entered = decisions.filter(one => one.submissionKey === left.submissionKey && one.outcome === 'Entered');
    expect(entered).toHaveLength(1);
  });

  it('of a leaving is finished by the next try when the decision was lost', async () => {
    const first = await site.approved();
    await site.asCept(priya).enter(site.request(first));
    await site.later();
    const left = await site.left(first);
    const losing: Fetch = (url, init) => {
      if (url.includes('PtDecisions')) throw new TypeError('fetch failed');
      return fetch(url, init);
    };
    await expect(site.asCept(priya, losing).enter(site.request(left))).rejects.toMatchObject({ reason: 'offline' });
    expect(await site.statusOf(first.partnershipKey)).toMatchObject({
      status: 'Leaving',
      registerDiffers: ['Closing was begun and not finished: CEPT finishes it under Checks.']
    });
    await site.asCept(colin).enter(site.request(left));
    expect(await site.statusOf(first.partnershipKey)).toMatchObject({ status: 'Closed', registerDiffers: [] });
  });

  it('after a hand-over names the new lead officer, without another decision', async () => {
    const row = await site.approved();
    await site.asCept(priya).enter(site.request(row));
    await site.later();
    await site.handedOver(row, daniel);
    const before = await site.statusOf(row.partnershipKey);
    expect(before.registerStep?.dues).toEqual([`The lead officer is ${daniel.name} since it was handed over.`]);
    await site.asCept(priya).enter(site.request(row));
    const [register] = await site.rows('PtRegister', row);
    expect(register).toMatchObject({ PtLeadOfficerLogin: daniel.login.toLowerCase(), PtLeadOfficerName: daniel.name });
    expect((await site.statusOf(row.partnershipKey)).registerStep).toBeUndefined();
    const { decisions } = await site.records();
    expect(
      decisions.filter(({ submissionKey, outcome }) => submissionKey === row.submissionKey && outcome === 'Entered')
    ).toHaveLength(1);
  });

  it('is refused where nobody signed', async () => {
    const row = await site.submit(amy, { registration });
    await expect(site.asCept(priya).enter(site.request(row))).rejects.toMatchObject({
      reason: 'refused',
      message: 'This partnership cannot be entered: no approval of it is in force.'
    });
  });

  it('is refused to whoever is not CEPT by Routing', async () => {
    const row = await site.approved();
    await expect(site.asCept(helen).enter(site.request(row))).rejects.toMatchObject({
      reason: 'refused',
      message: 'Only a member of CEPT, by Routing, enters a partnership in the register.'
    });
    expect(await site.rows('PtRegister', row)).toEqual([]);
  });

  it('is refused when another version than the one on the screen was approved', async () => {
    const first = await site.approved();
    await site.later();
    const { partnershipKey, submissionKey: supersedes } = first;
    await site.approved({ partnershipKey, supersedes, name: 'Riverside park and lake' });
    await expect(site.asCept(priya).enter(site.request(first))).rejects.toMatchObject({
      reason: 'refused',
      message: 'Another version stands by now. Open the partnership again and look at it first.'
    });
  });
});
