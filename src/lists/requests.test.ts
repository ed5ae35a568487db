/** @jest-environment node */
import { addRows } from '../../dev/people/rows';
import { amy, jake, ownerLogin, priya } from '../../dev/people/cast';
import { installedSite, type InstalledSite } from '../../dev/people/testing/installedSite';
import type { DraftKeys } from '../domain/drafts/draft';
import { toDocument } from '../domain/drafts/toDocument';
import { printedSettings } from '../domain/protocol/printedSettings';
import { answersOf } from '../testing/builders';
import { createDecisionRepository } from './decisions/decisionRepository';
import { createDraftRepository } from './drafts/draftRepository';
import { createQueryRepository } from './queries/queryRepository';
import { createRecordsRepository } from './records/recordsRepository';
import { firstAppointment } from './routing/appointmentRows';
import { createRoutingRepository } from './routing/routingRepository';
import { connectSite } from './schema/connectSite';
import { createSubmissionRepository } from './submissions/submissionRepository';

const newKeys = (): DraftKeys => ({
  draftKey: crypto.randomUUID(),
  partnershipKey: crypto.randomUUID(),
  submissionKey: crypto.randomUUID()
});

describe('requests', () => {
  let site: InstalledSite;
  let sent: string[] = [];
  /** Somebody's page: it came with a digest, so that only what is asked for is sent. */
  const page = async (who = amy): Promise<ReturnType<InstalledSite['as']>> => {
    const answer = await fetch(`${site.siteUrl}/_api/contextinfo`, {
      method: 'POST',
      headers: { 'X-Local-User': who.login, Accept: 'application/json' }
    });
    const { FormDigestValue: value } = (await answer.json()) as { FormDigestValue: string };
    const sp = connectSite({
      siteUrl: site.siteUrl,
      headers: { 'X-Local-User': who.login },
      digest: { value, seconds: 1800 },
      fetch: (url, init) => {
        sent.push(`${init.method} ${url.slice(site.siteUrl.length)}`);
        return fetch(url, init);
      }
    });
    return { sp, me: site.as(who.login).me };
  };
  const installationRow = async (body: object): Promise<void> => {
    const answer = await site.server.as(ownerLogin)(
      "/sites/set-up/_api/web/getList('/sites/set-up/Lists/PtInstallation')/items(4)",
      { method: 'POST', headers: { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' }, body: JSON.stringify(body) }
    );
    expect(answer.status).toBe(204);
  };

  beforeAll(async () => {
    site = await installedSite();
  });
  afterAll(() => site.server.stop());
  beforeEach(() => {
    sent = [];
  });

  it('to open the toolkit: one batch; the approvals: one batch; the register: one batch', async () => {
    const { sp } = await page();
    await createRecordsRepository(sp).openToolkit();
    expect(sent).toEqual(['POST /_api/$batch']);
    await createRecordsRepository(sp).openApprovals();
    await createRecordsRepository(sp).openRegister();
    expect(sent).toEqual(['POST /_api/$batch', 'POST /_api/$batch', 'POST /_api/$batch']);
  });

  it('to decide, to ask and to appoint: one each', async () => {
    const about = { partnershipKey: 'p', submissionKey: 's', hash: 'f' };
    const { sp, me } = await page(priya);
    const appointment = {
      capacity: 'HeadOfService',
      service: 'Leisure',
      person: me,
      from: '2027-03-01',
      until: '',
      isDeputy: false
    } as const;
    await createDecisionRepository(sp, me).decide({
      ...about,
      key: crypto.randomUUID(),
      outcome: 'Complete',
      capacity: 'Cept',
      comment: ''
    });
    await createQueryRepository(sp, me).write({
      ...about,
      key: crypto.randomUUID(),
      kind: 'Query',
      about: '',
      field: 'name',
      text: 'Is that its full name?'
    });
    await createRoutingRepository(sp, me).appoint(firstAppointment(appointment, crypto.randomUUID()));
    expect(sent.map(line => line.split(' ')[0])).toEqual(['POST', 'POST', 'POST']);
  });

  it('to make, open, save, submit and remove a draft: one each', async () => {
    const { sp, me } = await page();
    const drafts = createDraftRepository(sp);
    const keys = newKeys();
    const draft = await drafts.create(keys, answersOf());
    const read = await drafts.read(draft.id);
    await drafts.save(read, answersOf({ name: 'Saved' }));
    await createSubmissionRepository(sp, me).submit(toDocument(keys, answersOf(), { settings: printedSettings, me }));
    await drafts.remove(draft.id);
    expect(sent.map(line => line.split(' ')[0])).toEqual(['POST', 'GET', 'POST', 'POST', 'POST']);
  });

  it('answer "absent" to somebody who may not see the lists, and where nothing is set up', async () => {
    const { sp } = site.as(jake.login);
    expect(await createRecordsRepository(sp).openToolkit()).toEqual({ phase: 'absent' });
    const blank = connectSite({ siteUrl: site.server.url('/sites/blank'), headers: { 'X-Local-User': amy.login } });
    expect(await createRecordsRepository(blank).openRegister()).toEqual({ phase: 'absent' });
  });

  it('answer "behind" and "ahead" by the migrations that are recorded', async () => {
    const { sp } = site.as(amy.login);
    await installationRow({ PtMigration: 5 });
    expect(await createRecordsRepository(sp).openToolkit()).toEqual({ phase: 'ahead', installed: 5, needed: 4 });
    await installationRow({ PtMigration: 3 });
    expect(await createRecordsRepository(sp).openRegister()).toEqual({ phase: 'behind', installed: 3, needed: 4 });
    await installationRow({ PtMigration: 4 });
  });

  it('to open a register of more than 5,000 rows: two batches, and every row is there', async () => {
    await addRows(site.as(amy.login), 5_200, printedSettings);
    const { sp } = await page();
    const opened = await createRecordsRepository(sp).openRegister();
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    const ids = opened.records.submissions.map(row => row.id);
    expect(ids).toHaveLength(5_201);
    expect(new Set(ids).size).toBe(5_201);
    expect(sent).toEqual(['POST /_api/$batch', 'POST /_api/$batch']);
  });
});
