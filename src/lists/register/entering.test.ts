/** @jest-environment node */
import { amy, colin, flow, helen, priya } from '../../../dev/people/cast';
import { listPath } from '../../../dev/people/testing/attackSite';
import {
  enteringSite,
  expectEntered,
  registration,
  type EnteringSite,
  type Fetch
} from '../../../dev/people/testing/enteringSite';

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
