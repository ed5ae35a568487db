/** @jest-environment jsdom */
import { toDocument } from '../domain/drafts/toDocument';
import { printedSettings } from '../domain/protocol/printedSettings';
import { answersOf, draftKeys, person } from './builders';
import { memoryServices, type MemoryServices } from './memoryRepositories';

function documentNamed(name: string, services: MemoryServices): ReturnType<typeof toDocument> {
  return toDocument(draftKeys(), answersOf({ name }), { settings: printedSettings, me: services.me });
}

describe('drafts in memory', () => {
  it('are created once, even when the first answer was lost', async () => {
    const { drafts } = memoryServices();
    drafts.loseNextAnswer();
    await expect(drafts.create(draftKeys(), answersOf())).rejects.toMatchObject({ reason: 'offline' });
    const again = await drafts.create(draftKeys(), answersOf());
    expect(drafts.all()).toEqual([again]);
  });

  it('refuse a stale save and keep what is there', async () => {
    const { drafts } = memoryServices();
    const draft = await drafts.create(draftKeys(), answersOf());
    drafts.changeElsewhere(draft.id, answersOf({ name: 'Elsewhere' }));
    await expect(drafts.save(draft, answersOf({ name: 'Here' }))).rejects.toMatchObject({ reason: 'conflict' });
    expect((await drafts.read(draft.id)).answers.name).toBe('Elsewhere');
  });

  it('give a new version with each save', async () => {
    const { drafts } = memoryServices();
    const first = await drafts.create(draftKeys(), answersOf());
    const second = await drafts.save(first, answersOf({ name: 'Second' }));
    expect([first.version, second.version]).toEqual(['"1,1"', '"1,2"']);
  });

  it('are gone when removed, and removing again is no error', async () => {
    const { drafts } = memoryServices();
    const { id } = await drafts.create(draftKeys(), answersOf());
    await drafts.remove(id);
    await drafts.remove(id);
    await expect(drafts.read(id)).rejects.toMatchObject({ reason: 'notFound' });
  });

  it('fail once when told to', async () => {
    const { drafts } = memoryServices();
    drafts.failNext('throttled');
    await expect(drafts.create(draftKeys(), answersOf())).rejects.toMatchObject({ reason: 'throttled' });
    expect(drafts.all()).toEqual([]);
    expect((await drafts.create(draftKeys(), answersOf())).id).toBe(1);
  });
});

describe('submissions in memory', () => {
  it('exist once when sent twice', async () => {
    const services = memoryServices();
    const { submissions } = services;
    submissions.loseNextAnswer();
    await expect(submissions.submit(documentNamed('Park', services))).rejects.toMatchObject({ reason: 'offline' });
    const row = await submissions.submit(documentNamed('Park', services));
    expect(submissions.rows()).toEqual([row]);
    expect(row).toMatchObject({
      id: 1,
      title: 'Park',
      author: { name: 'Amy Staff' },
      band: 'Moderate',
      scorePercent: 60
    });
  });

  it('refuse another content under the same key', async () => {
    const services = memoryServices();
    await services.submissions.submit(documentNamed('Park', services));
    await expect(services.submissions.submit(documentNamed('Lake', services))).rejects.toMatchObject({
      reason: 'duplicate'
    });
  });

  it('are read back whole', async () => {
    const services = memoryServices();
    await services.submissions.submit(documentNamed('Park', services));
    expect((await services.submissions.read('submission-a')).name).toBe('Park');
    await expect(services.submissions.read('submission-b')).rejects.toMatchObject({ reason: 'notFound' });
  });
});

describe('opening a page in memory', () => {
  it('shows drafts and submissions as they are now', async () => {
    const services = memoryServices();
    await services.drafts.create(draftKeys('b'), answersOf({ name: 'Draft' }));
    await services.submissions.submit(documentNamed('Park', services));
    const opened = await services.records.openToolkit();
    expect(opened).toMatchObject({
      phase: 'ready',
      records: { drafts: [{ name: 'Draft' }], submissions: [{ title: 'Park' }], settings: { version: 0 } }
    });
  });

  it('says that a site is absent until an owner sets it up', async () => {
    const services = memoryServices({ mayInstall: true });
    services.records.setNotReady({ phase: 'absent' });
    expect(await services.records.openRegister()).toEqual({ phase: 'absent' });
    await services.installation.install([person('Cat Cept')], () => undefined);
    expect((await services.records.openRegister()).phase).toBe('ready');
    expect((await services.installation.firstRun()).ceptMembers).toBe(1);
  });

  it('lets nobody else set a site up', async () => {
    const { installation } = memoryServices();
    await expect(installation.install([], () => undefined)).rejects.toMatchObject({ reason: 'forbidden' });
  });
});

describe("this browser's store in memory", () => {
  it('keeps, forgets, and keeps nothing when full', async () => {
    const { store } = memoryServices();
    expect(await store.set('a', { b: 1 })).toBe(true);
    store.fill();
    expect(await store.set('a', { b: 2 })).toBe(false);
    expect(await store.get('a')).toEqual({ b: 1 });
    await store.remove('a');
    expect(await store.get('a')).toBeUndefined();
  });
});
