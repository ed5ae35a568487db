import { amy, priya } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { readyDraft, rowsOf } from './support/drafts';
import { expect, test } from './support/journey';

// Two journeys of every run where a tenant answers otherwise than assumed; npm run journeys:other-answers walks all of them so.
test.use({ otherAnswers: true });

const name = 'Hedgerow wardens';

test('Where a tenant answers otherwise, a submission whose answer was lost exists once', async ({
  page,
  local,
  open,
  allowed
}) => {
  allowed.push(/Failed to load resource/);
  const draftKey = await readyDraft(local, name);
  await open('Toolkit', undefined, `#/draft/${draftKey}/check`);
  const draft = new DraftPage(page);
  await local.setFaults([{ kind: 'lost-answer', match: 'POST .*PtSubmissions' }]);
  await draft.send.click();
  await expect(page.getByRole('alert')).toContainText('It cannot arrive twice.');
  await local.setFaults([]);
  await draft.send.click();
  await expect(draft.heading('Submitted')).toBeVisible();
  expect(await rowsOf(local, amy.login, 'PtSubmissions', `$select=Title&$filter=Title eq '${name}'`)).toEqual([
    { Title: name }
  ]);
});

test('Where a tenant answers otherwise, somebody else’s draft is denied over REST and not found on the page', async ({
  page,
  local
}) => {
  const draftKey = await readyDraft(local, name);
  const [mine] = await rowsOf(local, amy.login, 'PtDrafts', `$select=Id&$filter=PtDraftKey eq '${draftKey}'`);
  const asked = await local.fetchAs(
    priya.login,
    `web/getList('/sites/partnerships/Lists/PtDrafts')/items(${String(mine?.['Id'])})`
  );
  expect(asked.status).toBe(403);
  await page
    .context()
    .addCookies([{ name: 'X-Local-User', value: encodeURIComponent(priya.login), url: local.origin }]);
  await page.goto(local.page('Toolkit', `#/draft/${draftKey}/about`));
  await expect(page.getByText('There is no draft here')).toBeVisible();
});
