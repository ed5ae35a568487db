/** @jest-environment node */
import { startSharePoint, type StartedSharePoint } from '../../../dev/sharepoint/testing/startSharePoint';
import type { InstallationStep } from '../../domain/installation/installation';
import type { Person } from '../../domain/people/person';
import { connectSite } from '../schema/connectSite';
import type { SenderOptions } from '../schema/sender';
import { createInstallationService } from './createInstallationService';

type Fetch = NonNullable<SenderOptions['fetch']>;

const ownerLogin = 'olive.owner@council.example';
const cara: Person = {
  login: 'cara.cept@council.example',
  objectId: '00000000-0000-4000-8000-000000000004',
  name: 'Cara Cept'
};
const quietly = (): undefined => undefined;

const isWrite = (url: string, init: RequestInit): boolean =>
  init.method !== 'GET' &&
  !url.endsWith('/contextinfo') &&
  (!url.endsWith('/$batch') || /^(POST|MERGE|DELETE|PATCH) /m.test(String(init.body)));

describe('setting up a site', () => {
  let server: StartedSharePoint;
  beforeAll(async () => {
    server = await startSharePoint();
  });
  afterAll(() => server.stop());

  const serviceFor = (
    site: string,
    login = ownerLogin,
    fetchIt?: Fetch
  ): ReturnType<typeof createInstallationService> =>
    createInstallationService(
      connectSite({ siteUrl: server.url(`/sites/${site}`), headers: { 'X-Local-User': login }, fetch: fetchIt })
    );
  const rows = async (site: string, list: string): Promise<readonly { readonly [name: string]: unknown }[]> => {
    const answer = await server.as(ownerLogin)(`/sites/${site}/_api/web/getList('/sites/${site}/Lists/${list}')/items`);
    return ((await answer.json()) as { value: { readonly [name: string]: unknown }[] }).value;
  };
  const expectComplete = async (site: string): Promise<void> => {
    const service = serviceFor(site);
    expect(await service.drift(quietly)).toEqual([]);
    expect(await rows(site, 'PtInstallation')).toHaveLength(4);
    expect(await rows(site, 'PtRouting')).toHaveLength(1);
    expect(await service.firstRun()).toEqual({ ceptMembers: 1, appointments: 1, aimsAreNamed: false, staffMembers: 0 });
  };

  it('leaves nothing to mend on a blank site, and names the first member of CEPT', async () => {
    await serviceFor('blank').install([cara], quietly);
    await expectComplete('blank');
    expect(await rows('blank', 'PtRouting')).toMatchObject([
      { PtCapacity: 'Cept', PtLogin: 'cara.cept@council.example', PtName: 'Cara Cept', PtService: null }
    ]);
    expect(await rows('blank', 'PtInstallation')).toMatchObject([
      { PtRowKind: 'Migration', PtMigration: 1, PtProductVersion: '0.1.0' },
      { PtRowKind: 'Migration', PtMigration: 2, PtProductVersion: '0.1.0' },
      { PtRowKind: 'Migration', PtMigration: 3, PtProductVersion: '0.1.0' },
      { PtRowKind: 'Migration', PtMigration: 4, PtProductVersion: '0.1.0' }
    ]);
    expect(server.log).toEqual([]);
  });

  it('writes nothing at all when it runs a second time', async () => {
    await serviceFor('twice').install([cara], quietly);
    const writes: string[] = [];
    const counting: Fetch = (url, init) => {
      if (isWrite(url, init)) writes.push(url);
      return fetch(url, init);
    };
    await serviceFor('twice', ownerLogin, counting).install([cara], quietly);
    expect(writes).toEqual([]);
    await expectComplete('twice');
  });

  it.each([
    ['is lost', false],
    ['is done and its answer is lost', true]
  ])('ends the same when every seventh write %s and it is run again each time', async (_case, isDone) => {
    const site = isDone ? 'answerslost' : 'requestslost';
    let attempts = 0;
    let isInstalled = false;
    while (!isInstalled) {
      let left = 6;
      const failing: Fetch = async (url, init) => {
        if (isWrite(url, init) && left-- === 0) {
          if (isDone) await fetch(url, init);
          throw new TypeError('fetch failed');
        }
        return fetch(url, init);
      };
      attempts++;
      isInstalled = await serviceFor(site, ownerLogin, failing)
        .install([cara], quietly)
        .then(
          () => true,
          (trouble: unknown) => {
            expect(trouble).toMatchObject({ reason: 'offline' });
            return false;
          }
        );
    }
    expect(attempts).toBeGreaterThan(10);
    await expectComplete(site);
  });

  it('tells every step, from none done to all done', async () => {
    const steps: InstallationStep[] = [];
    await serviceFor('steps').install([], step => steps.push(step));
    expect(steps[0]).toEqual({ label: 'Groups', done: 0, of: 96 });
    expect(steps).toContainEqual({ label: 'Partnership drafts: columns', done: 22, of: 96 });
    expect(steps[steps.length - 1]).toEqual({ label: 'Done', done: 96, of: 96 });
  });

  it('is refused to everybody but a site owner', async () => {
    const service = serviceFor('blank', 'amy.staff@council.example');
    await expect(service.install([cara], quietly)).rejects.toMatchObject({ reason: 'forbidden' });
    await expect(service.drift(quietly)).rejects.toMatchObject({ reason: 'forbidden' });
  });

  it('finds people by the beginning of their name or sign-in name', async () => {
    expect(await serviceFor('blank').findPeople('cara')).toEqual([cara]);
    expect(await serviceFor('blank').findPeople('  ')).toEqual([]);
    expect(await serviceFor('blank').findPeople('nobody of that name')).toEqual([]);
  });
});
