/** @jest-environment node */
import { colin, helen, priya } from '../../../dev/people/cast';
import { enteringSite, expectEntered, type EnteringSite, type Fetch } from '../../../dev/people/testing/enteringSite';

/** Whatever goes wrong between the writes, and whoever presses Enter at the same time: nothing is lost and nothing doubled. */
describe('entering in the register', () => {
  let site: EnteringSite;
  beforeAll(async () => {
    site = await enteringSite();
  });
  afterAll(() => site.site.server.stop());

  it.each<readonly [string, number, 'request' | 'answer']>([
    ['reading it anew is lost', 1, 'request'],
    ['the register’s row and the annexes are lost on their way', 2, 'request'],
    ['the answer to the register’s row and the annexes is lost', 2, 'answer'],
    ['the decision is lost on its way', 3, 'request'],
    ['the answer to the decision is lost', 3, 'answer']
  ])('is finished by the next try when %s', async (_what, at, lost) => {
    const row = await site.approved();
    let sent = 0;
    const breaking: Fetch = async (url, init) => {
      const isMine = !url.endsWith('/contextinfo');
      if (isMine) sent += 1;
      if (isMine && sent === at && lost === 'request') throw new TypeError('fetch failed');
      const answer = await fetch(url, init);
      if (isMine && sent === at) throw new TypeError('fetch failed');
      return answer;
    };
    await expect(site.asCept(priya, breaking).enter(site.request(row))).rejects.toMatchObject({ reason: 'offline' });
    if (at === 3 && lost === 'request') {
      expect(await site.statusOf(row.partnershipKey)).toMatchObject({
        isEntered: false,
        registerDiffers: ['Entering was begun and not finished: CEPT finishes it under Checks.']
      });
    }
    await site.asCept(colin).enter(site.request(row));
    await expectEntered(site, row);
  });

  it.each(['PtRegister', 'PtPartners', 'PtRisks', 'PtDeliverables'])(
    'is finished by the next try when only the part for %s fails, and says nothing is entered before that',
    async list => {
      const row = await site.approved();
      let batches = 0;
      const breaking: Fetch = (url, init) => {
        if (url.endsWith('/$batch')) batches += 1;
        const isWriting = url.endsWith('/$batch') && batches === 2;
        const body = String(init.body);
        return fetch(
          url,
          isWriting ? { ...init, body: body.replace(new RegExp(`${list}(?=['%])`, 'g'), 'Gone') } : init
        );
      };
      await expect(site.asCept(priya, breaking).enter(site.request(row))).rejects.toMatchObject({ reason: 'notFound' });
      expect((await site.statusOf(row.partnershipKey)).isEntered).toBe(false);
      await site.asCept(priya).enter(site.request(row));
      await expectEntered(site, row);
    }
  );

  it('by two officers in the same moment makes one row and one decision, and tells both the same', async () => {
    const row = await site.approved();
    let waiting = 0;
    let release: () => void = () => undefined;
    const bothHaveRead = new Promise<void>(resolve => {
      release = resolve;
    });
    const together = (): Fetch => {
      let isFirst = true;
      return async (url, init) => {
        const answer = await fetch(url, init);
        if (isFirst && url.endsWith('/$batch')) {
          isFirst = false;
          waiting += 1;
          if (waiting === 2) release();
          await bothHaveRead;
        }
        return answer;
      };
    };
    const [one, other] = await Promise.all([
      site.asCept(priya, together()).enter(site.request(row)),
      site.asCept(colin, together()).enter(site.request(row))
    ]);
    expect(other).toEqual(one);
    await expectEntered(site, row);
  });

  it('of two partnerships in the same moment gives each a number of its own', async () => {
    const [first, second] = [await site.approved(), await site.approved({ name: 'Lakeside park' })];
    const entered = await Promise.all([
      site.asCept(priya).enter(site.request(first)),
      site.asCept(colin).enter(site.request(second))
    ]);
    expect(new Set(entered.map(one => one.reference)).size).toBe(2);
    await expectEntered(site, first);
    await expectEntered(site, second);
  });

  it('is finished under another key when somebody took the key of an interrupted entry', async () => {
    const row = await site.approved();
    const losing: Fetch = (url, init) => {
      if (url.includes('PtDecisions')) throw new TypeError('fetch failed');
      return fetch(url, init);
    };
    const interrupted = site.request(row);
    await expect(site.asCept(priya, losing).enter(interrupted)).rejects.toMatchObject({ reason: 'offline' });
    const squat = await site.decide(helen, row, {
      key: interrupted.decisionKey,
      outcome: 'Entered',
      capacity: 'Cept'
    });
    await site.asCept(colin).enter(site.request(row));
    const status = await site.statusOf(row.partnershipKey);
    expect(status).toMatchObject({ isEntered: true, registerDiffers: [] });
    expect(status.ignoredDecisions).toMatchObject([{ row: { id: squat.id } }]);
    expect(await site.rows('PtRegister', row)).toHaveLength(1);
  });
});
