/** @jest-environment node */
import { amy, ownerLogin } from '../../../dev/people/cast';
import { installedSite, type InstalledSite } from '../../../dev/people/testing/installedSite';
import { toDocument } from '../../domain/drafts/toDocument';
import { printedSettings } from '../../domain/protocol/printedSettings';
import { answersOf, draftKeys } from '../../testing/builders';
import { createRecordsRepository } from '../records/recordsRepository';
import { createSubmissionRepository } from '../submissions/submissionRepository';
import { createInstallationService } from './createInstallationService';

const quietly = (): undefined => undefined;

describe('a site that an earlier version set up', () => {
  let site: InstalledSite;
  beforeAll(async () => {
    site = await installedSite();
    const { sp, me } = site.as(amy.login);
    await createSubmissionRepository(sp, me).submit(
      toDocument(draftKeys(), answersOf(), { settings: printedSettings, me })
    );
    // As migration 2 left it: no list of share packs, no column of the fourth migration, and no word of either.
    await remove("getList('/sites/set-up/Lists/PtShares')");
    await remove("getList('/sites/set-up/Lists/PtRisks')/fields/getByInternalNameOrTitle('PtServicePlan')");
    await remove("getList('/sites/set-up/Lists/PtInstallation')/items(4)");
    await remove("getList('/sites/set-up/Lists/PtInstallation')/items(3)");
  });
  afterAll(() => site.server.stop());

  const remove = async (path: string): Promise<void> => {
    const answer = await site.server.as(ownerLogin)(`/sites/set-up/_api/web/${path}`, {
      method: 'POST',
      headers: { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' }
    });
    expect(answer.ok).toBe(true);
  };

  it('is told to be behind, and after setting it up again has the new list and column, its rights and all that was submitted', async () => {
    const records = createRecordsRepository(site.as(amy.login).sp);
    expect(await records.openRegister()).toEqual({ phase: 'behind', installed: 2, needed: 4 });
    const service = createInstallationService(site.as(ownerLogin).sp);
    await service.install([], quietly);
    expect(await service.drift(quietly)).toEqual([]);
    const opened = await records.openRegister();
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    expect(opened.records.submissions).toMatchObject([{ title: 'Riverside park' }]);
  });
});
