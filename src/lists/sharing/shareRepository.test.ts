/** @jest-environment node */
import { amy, nina, ruth } from '../../../dev/people/cast';
import { personOf } from '../../../dev/people/personOf';
import { installedSite, type InstalledSite } from '../../../dev/people/testing/installedSite';
import type { NewShare, ShareRepository } from '../../domain/sharing/share';
import { memoryShares } from '../../testing/memoryShares';
import { newShareOf } from '../../testing/shareBuilders';
import { createShareRepository } from './shareRepository';

interface Shares {
  readonly shares: ShareRepository;
  loseNextAnswer(): void;
}

let site: InstalledSite;
beforeAll(async () => {
  site = await installedSite();
});
afterAll(() => site.server.stop());

const inMemory = (): Shares => {
  const shares = memoryShares({ me: personOf(amy), now: () => new Date('2027-03-02T10:00:00Z') });
  return { shares, loseNextAnswer: () => shares.loseNextAnswer() };
};

const inSharePoint = (): Shares => {
  let isLosing = false;
  const { sp, me } = site.as(amy.login, async (url, init) => {
    const answer = await fetch(url, init);
    if (!isLosing || init.method === 'GET' || url.endsWith('/contextinfo')) return answer;
    isLosing = false;
    throw new TypeError('fetch failed');
  });
  return {
    shares: createShareRepository(sp, me),
    loseNextAnswer: () => {
      isLosing = true;
    }
  };
};

const fresh = (given: Partial<NewShare> = {}): NewShare =>
  newShareOf({ key: crypto.randomUUID(), partnershipKey: crypto.randomUUID(), ...given });

describe.each([
  ['in memory', inMemory],
  ['in SharePoint', inSharePoint]
])('the log of share packs %s', (_where, make) => {
  it('gives back what was recorded, with who wrote it, and nothing of another partnership', async () => {
    const { shares } = make();
    const share = fresh({
      organisation: `O'Brien & "Söhne" <b>=HYPERLINK("x")</b> 🎈`,
      givenOn: '2026-06-15',
      standards: 'Partly',
      note: 'All but whistleblowing.\nThey will ask their board.'
    });
    await shares.record(share);
    await shares.record(fresh());
    const [read, ...others] = await shares.sharesOf(share.partnershipKey);
    expect(read).toMatchObject(share);
    expect(read.author).toMatchObject({ login: 'amy.fletcher@council.example', name: 'Amy Fletcher' });
    expect(read.recordedOn).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(others).toEqual([]);
  });

  it('keeps the order in which they were recorded', async () => {
    const { shares } = make();
    const first = fresh({ standards: 'NotYetKnown' });
    const later = fresh({ partnershipKey: first.partnershipKey, standards: 'Yes', givenOn: '2027-03-01' });
    await shares.record(first);
    await shares.record(later);
    expect((await shares.sharesOf(first.partnershipKey)).map(({ standards }) => standards)).toEqual([
      'NotYetKnown',
      'Yes'
    ]);
  });

  it('records once when the answer was lost and it is sent again', async () => {
    const { shares, loseNextAnswer } = make();
    const share = fresh();
    loseNextAnswer();
    await expect(shares.record(share)).rejects.toMatchObject({ reason: 'offline' });
    await shares.record(share);
    expect(await shares.sharesOf(share.partnershipKey)).toHaveLength(1);
  });

  it('refuses something else under a key that is taken', async () => {
    const { shares } = make();
    const share = fresh();
    await shares.record(share);
    await expect(shares.record({ ...share, standards: 'No' })).rejects.toMatchObject({ reason: 'duplicate' });
  });
});

it('the log can be read by colleagues and by Internal Audit, who cannot write it', async () => {
  const share = fresh();
  await createShareRepository(site.as(amy.login).sp, personOf(amy)).record(share);
  for (const who of [ruth, nina]) {
    const { sp, me } = site.as(who.login);
    expect(await createShareRepository(sp, me).sharesOf(share.partnershipKey)).toHaveLength(1);
  }
  const { sp, me } = site.as(nina.login);
  await expect(createShareRepository(sp, me).record(fresh())).rejects.toMatchObject({ reason: 'forbidden' });
});
