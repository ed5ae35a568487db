import { amy } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { readyDraft, rowsOf } from './support/drafts';
import { expect, test } from './support/journey';

const first = 'Hedgerow wardens';
const words = 'Hedgerow wardens and ditch watch';

test('Words typed while the connection is lost are kept, come back after a reload, and reach the server by themselves', async ({
  page,
  local,
  open,
  allowed
}) => {
  allowed.push(/Failed to load resource/);
  const draftKey = await readyDraft(local, first);
  const saved = (): Promise<readonly object[]> =>
    rowsOf(local, amy.login, 'PtDrafts', `$select=Title&$filter=PtDraftKey eq '${draftKey}'`);
  await open('Toolkit', undefined, `#/draft/${draftKey}/about`);
  const draft = new DraftPage(page);

  await page.context().setOffline(true);
  await draft.name.fill(words);
  await expect(draft.saveLine).toHaveText(
    'No connection: kept on this computer, will be saved when the connection is back.'
  );
  expect(await saved()).toEqual([{ Title: first }]);
  await local.setFaults([{ kind: 'lost-request', match: 'PtDrafts' }]);
  await page.context().setOffline(false);

  await page.reload();
  await expect(draft.name).toHaveValue(words);
  await expect(page.getByText('What you typed before the page closed is back.')).toBeVisible();
  await expect(draft.saveLine).toContainText('No connection');

  await local.setFaults([]);
  await draft.expectSaved();
  expect(await saved()).toEqual([{ Title: words }]);
});

test('Two windows with one draft: the stale one is refused, shows what differs, and keeps what was chosen', async ({
  page,
  local,
  open,
  allowed
}) => {
  allowed.push(/Failed to load resource.*412/);
  const draftKey = await readyDraft(local, first);
  const saved = (): Promise<readonly object[]> =>
    rowsOf(local, amy.login, 'PtDrafts', `$select=Title&$filter=PtDraftKey eq '${draftKey}'`);
  await open('Toolkit', undefined, `#/draft/${draftKey}/about`);
  const other = await page.context().newPage();
  await other.goto(local.page('Toolkit', `#/draft/${draftKey}/about`));
  const here = new DraftPage(page);
  const there = new DraftPage(other);
  await expect(there.name).toHaveValue(first);

  await there.name.fill('Changed over there');
  await there.expectSaved();
  await expect.poll(saved).toEqual([{ Title: 'Changed over there' }]);
  await here.name.fill('Changed over here');
  const choice = page.getByRole('region', { name: 'This draft was changed somewhere else' });
  await expect(choice).toBeInViewport();
  await expect(here.name).toBeFocused();
  await expect(choice.getByRole('listitem')).toHaveText(
    /^Name\s*In this window\s*Changed over here\s*Saved elsewhere\s*Changed over there$/
  );
  expect(await saved()).toEqual([{ Title: 'Changed over there' }]);

  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await here.expectSaved();
  await expect.poll(saved).toEqual([{ Title: 'Changed over here' }]);

  await there.name.fill('Changed over there again');
  const otherChoice = other.getByRole('region', { name: 'This draft was changed somewhere else' });
  await otherChoice.getByRole('button', { name: 'Take the other' }).click();
  await expect(there.name).toHaveValue('Changed over here');
  expect(await saved()).toEqual([{ Title: 'Changed over here' }]);

  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(there.name).toHaveValue('Changed over there again');
  await expect.poll(saved).toEqual([{ Title: 'Changed over there again' }]);
});
