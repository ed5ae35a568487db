import { answersMark } from './answersMark';
import { answersOf, draftKeys } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { createKeptDrafts, type KeptDrafts } from './keptDrafts';
import { openDraft } from './openDraft';

const mine = answersOf({ name: 'Typed without a connection' });

function setUp(): { services: MemoryServices; kept: KeptDrafts } {
  const services = memoryServices();
  return { services, kept: createKeptDrafts(services.store, services.siteUrl, services.me.login) };
}

it('opens what the server has', async () => {
  const { services, kept } = setUp();
  await services.drafts.create(draftKeys(), answersOf());
  const opened = await openDraft('draft-a', services.drafts.headings(), services, kept);
  expect(opened).toMatchObject({ answers: { name: 'Riverside park' }, save: { phase: 'saved' } });
});

it('opens a draft that was made after the list was read', async () => {
  const { services, kept } = setUp();
  await services.drafts.create(draftKeys(), answersOf());
  expect((await openDraft('draft-a', [], services, kept))?.answers.name).toBe('Riverside park');
});

it('brings back what was typed without a connection when the server still has what it was based on', async () => {
  const { services, kept } = setUp();
  const base = await services.drafts.create(draftKeys(), answersOf());
  await kept.write({ keys: draftKeys(), base, sent: [], answers: mine });
  const opened = await openDraft('draft-a', services.drafts.headings(), services, kept);
  expect(opened).toMatchObject({
    answers: { name: 'Typed without a connection' },
    save: { phase: 'waiting' },
    restored: true
  });
});

it('leaves the choice to the person when the server has something newer', async () => {
  const { services, kept } = setUp();
  const base = await services.drafts.create(draftKeys(), answersOf());
  await kept.write({ keys: draftKeys(), base, sent: [], answers: mine });
  services.drafts.changeElsewhere(base.id, answersOf({ name: 'Changed elsewhere' }));
  const opened = await openDraft('draft-a', services.drafts.headings(), services, kept);
  expect(opened?.save).toMatchObject({ phase: 'conflict', other: { answers: { name: 'Changed elsewhere' } } });
  expect(opened?.answers.name).toBe('Typed without a connection');
});

it('makes no conflict of a save whose answer was lost before the page closed', async () => {
  const { services, kept } = setUp();
  const base = await services.drafts.create(draftKeys(), answersOf());
  services.drafts.changeElsewhere(base.id, mine);
  await kept.write({
    keys: draftKeys(),
    base,
    sent: [answersMark(mine)],
    answers: answersOf({ name: 'One more word' })
  });
  const opened = await openDraft('draft-a', services.drafts.headings(), services, kept);
  expect(opened).toMatchObject({ answers: { name: 'One more word' }, save: { phase: 'waiting' } });
});

it('opens what only this browser has', async () => {
  const { services, kept } = setUp();
  await kept.write({ keys: draftKeys(), sent: [], answers: mine });
  const opened = await openDraft('draft-a', [], services, kept);
  expect(opened).toMatchObject({ answers: { name: 'Typed without a connection' }, save: { phase: 'waiting' } });
});

it('says so when the draft was removed elsewhere, and keeps what was typed', async () => {
  const { services, kept } = setUp();
  const base = await services.drafts.create(draftKeys(), answersOf());
  await kept.write({ keys: draftKeys(), base, sent: [], answers: mine });
  await services.drafts.remove(base.id);
  const opened = await openDraft('draft-a', [], services, kept);
  expect(opened).toMatchObject({ answers: { name: 'Typed without a connection' }, save: { phase: 'gone' } });
});

it('finds nothing where neither server nor browser has anything', async () => {
  const { services, kept } = setUp();
  expect(await openDraft('draft-a', [], services, kept)).toBeUndefined();
});
