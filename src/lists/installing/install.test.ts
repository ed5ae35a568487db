/** @jest-environment node */
import { startSharePoint, type StartedSharePoint } from '../../../dev/sharepoint/testing/startSharePoint';
import type { Person } from '../../domain/people/person';
import { connectSite } from '../schema/connectSite';
import { createInstallationService } from './createInstallationService';

const owner: Person = { login: 'olive.owner@council.example', objectId: '', name: 'Olive Owner' };
const cara: Person = {
  login: 'cara.cept@council.example',
  objectId: '00000000-0000-4000-8000-000000000004',
  name: 'Cara Cept'
};

describe('setting up a site', () => {
  let server: StartedSharePoint;
  beforeAll(async () => {
    server = await startSharePoint();
  });
  afterAll(() => server.stop());

  const serviceFor = (site: string, login = owner.login): ReturnType<typeof createInstallationService> =>
    createInstallationService(
      connectSite({ siteUrl: server.url(`/sites/${site}`), headers: { 'X-Local-User': login } }),
      {
        ...owner,
        login
      }
    );

  it('leaves nothing to mend on a blank site', async () => {
    const service = serviceFor('blank');
    await service.install([cara], () => undefined);
    expect(await service.drift(() => undefined)).toEqual([]);
    expect(server.log).toEqual([]);
  });
});
