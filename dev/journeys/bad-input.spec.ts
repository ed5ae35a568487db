import { amy } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { readyDraft, rowsOf } from './support/drafts';
import { expect, test } from './support/journey';

test('An amount that cannot be read gets its one sentence beside the field, and stays as it was typed', async ({
  page,
  local,
  open
}) => {
  const draftKey = await readyDraft(local, 'Hedgerow wardens');
  await open('Toolkit', undefined, `#/draft/${draftKey}/significance`);
  const draft = new DraftPage(page);
  const cash = draft.note('Money that the council contributes');
  const enter = async (typed: string): Promise<void> => {
    await cash.fill(typed);
    await cash.blur();
    await expect(cash).toHaveValue(typed);
  };

  await enter('-1');
  expect(await draft.problemBeside(cash)).toBe('Enter 0 or more: an amount cannot be below zero.');
  await enter('abc');
  expect(await draft.problemBeside(cash)).toBe(
    'Enter an amount in pounds as figures, for example 25,000 or 25,000.50.'
  );
  await enter('25,00');
  expect(await draft.problemBeside(cash)).toBe('Put commas only between thousands, for example 25,000.');
  await enter('£25k');
  expect(await draft.problemBeside(cash)).toBe('');
  await expect(page.getByText('Read as £25,000')).toBeVisible();
  await enter('25,000.00');
  expect(await draft.problemBeside(cash)).toBe('');
  await expect(page.getByText(/^Together £25,000/)).toBeVisible();

  await enter('abc');
  await draft.expectSaved();
  await page.reload();
  await expect(cash).toHaveValue('abc');
  await draft.step('Check and submit').click();
  await expect(page.getByRole('alert', { name: 'One thing is left before you can submit' })).toBeVisible();
  await expect(draft.send).toHaveCount(0);
  await page
    .getByRole('link', { name: 'Enter an amount in pounds as figures, for example 25,000 or 25,000.50.' })
    .click();
  await expect(cash).toBeFocused();
});

test('A name of 300 characters gets its one sentence, and no character is lost', async ({ page, local, open }) => {
  const draftKey = await readyDraft(local, 'Hedgerow wardens');
  await open('Toolkit', undefined, `#/draft/${draftKey}/about`);
  const draft = new DraftPage(page);
  await draft.name.fill('n'.repeat(300));
  await draft.name.blur();
  expect(await draft.problemBeside(draft.name)).toBe('Shorten this to 200 characters or fewer: it has 300.');
  await draft.expectSaved();
  await page.reload();
  await expect(draft.name).toHaveValue('n'.repeat(300));
});

for (const name of ['<script>alert(1)</script><img src=x onerror=alert(2)>', '=HYPERLINK("https://example.org","x")'])
  test(`The name ${name} is text from the field to the register`, async ({ page, local, open }) => {
    const dialogs: string[] = [];
    page.on('dialog', dialog => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const draftKey = await readyDraft(local, 'Hedgerow wardens');
    await open('Toolkit', undefined, `#/draft/${draftKey}/about`);
    const draft = new DraftPage(page);
    await draft.name.fill(name);
    await draft.step('Check and submit').click();
    await draft.send.click();
    await expect(draft.heading('Submitted')).toBeVisible();
    await page.getByRole('link', { name: 'See it in the register' }).click();
    await expect(draft.heading(name)).toBeVisible();
    await page.getByRole('link', { name: 'All partnerships' }).click();
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('main').locator('script, img')).toHaveCount(0);
    expect(dialogs).toEqual([]);
    expect(await rowsOf(local, amy.login, 'PtSubmissions', '$select=Title&$orderby=Id desc&$top=1')).toEqual([
      { Title: name }
    ]);
  });

test('A reason left empty gets its one sentence, and too few criteria are said to give no band', async ({
  page,
  local,
  open
}) => {
  const draftKey = await readyDraft(local, 'Hedgerow wardens');
  await open('Toolkit', undefined, `#/draft/${draftKey}/significance`);
  const draft = new DraftPage(page);

  await draft.reason(1).fill('');
  await draft.reason(1).blur();
  expect(await draft.problemBeside(draft.reason(1))).toBe('Say why criterion 1 is scored 5.');
  for (const criterion of [3, 4, 5]) {
    await draft.score(criterion, 'Does not apply').click();
    await draft.reason(criterion).fill('');
    await draft.reason(criterion).blur();
    expect(await draft.problemBeside(draft.reason(criterion))).toBe(`Say why criterion ${criterion} does not apply.`);
  }
  await expect(draft.result()).toContainText('A band needs at least 5 scored criteria');
  await draft.step('Check and submit').click();
  await expect(page.getByRole('alert', { name: '4 things are left before you can submit' })).toBeVisible();
  await expect(draft.send).toHaveCount(0);

  await page.getByRole('link', { name: 'Say why criterion 1 is scored 5.' }).click();
  await expect(draft.reason(1)).toBeFocused();
  for (const criterion of [1, 3, 4, 5]) await draft.reason(criterion).fill('Because it is so.');
  await draft.step('Check and submit').click();
  await expect(page.getByText('Too few criteria are scored for a band; you can send it all the same.')).toBeVisible();
  await draft.send.click();
  await expect(draft.heading('Submitted')).toBeVisible();
});
