import { amy } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { readyDraft, rowsOf } from './support/drafts';
import { expect, test } from './support/journey';

const name = 'Hedgerow wardens';

test('A submission whose answer was lost is sent again and exists once', async ({ page, local, open, allowed }) => {
  allowed.push(/Failed to load resource/);
  const draftKey = await readyDraft(local, name);
  await open('Toolkit', undefined, `#/draft/${draftKey}/check`);
  const draft = new DraftPage(page);

  await local.setFaults([{ kind: 'lost-answer', match: 'POST .*PtSubmissions' }]);
  await draft.send.click();
  await expect(page.getByRole('alert')).toContainText('It cannot arrive twice.');
  await local.setFaults([]);
  expect(await rowsOf(local, amy.login, 'PtSubmissions', `$select=Title&$filter=Title eq '${name}'`)).toEqual([
    { Title: name }
  ]);

  await draft.send.click();
  await expect(draft.heading('Submitted')).toBeVisible();
  expect(await rowsOf(local, amy.login, 'PtSubmissions', `$select=Title&$filter=Title eq '${name}'`)).toEqual([
    { Title: name }
  ]);
  await expect
    .poll(() => rowsOf(local, amy.login, 'PtDrafts', `$select=Title&$filter=PtDraftKey eq '${draftKey}'`))
    .toEqual([]);
});

test('A submission that never arrived is sent again, and its draft stays until then', async ({
  page,
  local,
  open,
  allowed
}) => {
  allowed.push(/Failed to load resource/);
  const draftKey = await readyDraft(local, name);
  await open('Toolkit', undefined, `#/draft/${draftKey}/check`);
  const draft = new DraftPage(page);

  await local.setFaults([{ kind: 'lost-request', match: 'POST .*PtSubmissions' }]);
  await draft.send.click();
  await expect(page.getByRole('alert')).toContainText('send it again when you are connected');
  await local.setFaults([]);
  expect(await rowsOf(local, amy.login, 'PtDrafts', `$select=Title&$filter=PtDraftKey eq '${draftKey}'`)).toEqual([
    { Title: name }
  ]);
  await page.reload();
  await draft.send.click();
  await expect(draft.heading('Submitted')).toBeVisible();
  expect(await rowsOf(local, amy.login, 'PtSubmissions', `$select=Title&$filter=Title eq '${name}'`)).toEqual([
    { Title: name }
  ]);
});
