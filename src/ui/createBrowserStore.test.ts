import { createBrowserStore } from './createBrowserStore';

it('keeps nothing and never throws where the browser has no store', async () => {
  const store = createBrowserStore();
  expect(await store.set('key', 'value')).toBe(false);
  expect(await store.get('key')).toBeUndefined();
  await expect(store.remove('key')).resolves.toBeUndefined();
});
