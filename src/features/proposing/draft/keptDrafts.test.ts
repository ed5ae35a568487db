import { answersOf, draftKeys } from '../../../testing/builders';
import { memoryStore } from '../../../testing/memoryRepositories';
import { createKeptDrafts } from './keptDrafts';

const site = 'https://council.example/sites/partnerships';

it('keeps drafts apart for each person and each site', async () => {
  const store = memoryStore();
  await createKeptDrafts(store, site, 'amy@council.example').write({
    keys: draftKeys(),
    sent: [],
    answers: answersOf()
  });
  expect(await createKeptDrafts(store, site, 'ben@council.example').list()).toEqual([]);
  expect(await createKeptDrafts(store, `${site}2`, 'amy@council.example').list()).toEqual([]);
  expect(await createKeptDrafts(store, site, 'amy@council.example').list()).toHaveLength(1);
});

it('lets go of a draft only when what was saved is what is kept', async () => {
  const kept = createKeptDrafts(memoryStore(), site, 'amy@council.example');
  await kept.write({ keys: draftKeys(), sent: [], answers: answersOf({ name: 'Newer words of another tab' }) });
  await kept.letGo('draft-a', answersOf({ name: 'Older words' }));
  expect((await kept.read('draft-a'))?.answers.name).toBe('Newer words of another tab');
  await kept.letGo('draft-a', answersOf({ name: 'Newer words of another tab' }));
  expect(await kept.list()).toEqual([]);
});

it('says when this browser keeps nothing', async () => {
  const store = memoryStore();
  store.fill();
  const kept = createKeptDrafts(store, site, 'amy@council.example');
  expect(await kept.write({ keys: draftKeys(), sent: [], answers: answersOf() })).toBe(false);
});
