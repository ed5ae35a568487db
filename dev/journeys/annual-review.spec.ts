import type { Locator, Page } from '@playwright/test';
import { amy } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { towpath } from './pages/towpath';
import { approvedModerate, reviewDraft } from './support/approved';
import { rowsOf } from './support/drafts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey';
import { Keyboard } from './support/keyboard';

test('A year later: what still stands by two keys a section, three changes, the figures, the scores anew, and the record says what differs', async ({
  page,
  local,
  open
}) => {
  test.slow();
  const before = await approvedModerate(local);
  const draftKey = await reviewDraft(local, before);
  const draft = new DraftPage(page);
  const keyboard = new Keyboard(page);

  await test.step('Three facts are changed, each from its line', async () => {
    await open('Toolkit', amy.login, `#/draft/${draftKey}/standing`);
    await expect(page.getByText(/^These answers come from the Basic Evaluation of /)).toBeVisible();
    await expectAccessible(page);
    await change(page, 'B1 What it is', 'What is it for, in brief?', 'Volunteers keep eleven miles open.');
    await change(page, 'B3 Partners', 'Which body leads it, or provides its secretariat?', 'The council');
    await change(page, 'B6 How it is governed', 'How does it report to the council?', 'Executive, twice a year');
  });

  await test.step('The rest is still true, by keyboard', async () => {
    await draft.step('Still true?').click();
    await page.getByRole('button', { name: /^Is it a partnership\?/ }).focus();
    for (;;) {
      const all = page.getByRole('button', { name: /^(All of this|The other|The one that is left).* still true: / });
      if ((await all.count()) === 0) break;
      await keyboard.press(all, 'Enter');
    }
    await expect(page.getByText('You have been through all of them.')).toBeVisible();
    await expectAccessible(page);
    await keyboard.press(page.getByRole('button', { name: /^B1 What it is/ }), 'Enter');
    const one = page.getByRole('button', { name: 'Still true: Does the law require it?' });
    await keyboard.press(one, 'Space');
    await expect(one).toHaveAttribute('aria-pressed', 'false');
    await keyboard.press(one, 'Space');
    await expect(page.getByText(/^Still true, said Amy Fletcher on /).first()).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('Appendix A is scored anew beside last time’s scores', async () => {
    await draft.next('How significant?').click();
    for (const [label, typed] of amounts) await page.getByRole('textbox', { name: label }).fill(typed);
    for (const number of [1, 3, 4, 5, 6, 9]) {
      await page.getByRole('button', { name: `The same again: Criterion ${number}` }).click();
    }
    await draft.score(2, 4).check();
    await draft.reason(2).fill('It now serves the climate aim too.');
    await expect(page.getByRole('table', { name: /^Beside the Basic Evaluation of / })).toContainText('21 of 35');
    await expect(draft.result()).toContainText('22 of 35');
    await expect(draft.result()).toContainText('The band is the same as before.');
    await expectAccessible(page);
  });

  await test.step('Only what is missing is asked: the figures of the year and the declarations', async () => {
    await draft.next('Its registration').click();
    await expect(draft.heading('Money and time')).toBeVisible();
    await expect(page.getByText('Last year: £1,500').first()).toBeVisible();
    for (const [label, typed] of figures) await page.getByRole('textbox', { name: label }).fill(typed);
    await expectAccessible(page);
    await draft.next('Results and declaration').click();
    await page.getByRole('checkbox', { name: /^As lead officer I declare/ }).check();
    await draft.next('The year').click();
    await expect(draft.heading('Judgement')).toBeVisible();
    await page.getByRole('checkbox', { name: /^As lead officer I declare/ }).check();
    for (const part of ['The year', 'Results', 'Money and value', 'Governance', 'Learning', 'Judgement']) {
      await draft.part(part, 'E').click();
      await expect(draft.heading(part)).toBeVisible();
      await expectAccessible(page);
    }
  });

  await test.step('What changed is read once more, and submitted', async () => {
    await draft.next('Check and submit').click();
    const changed = page.getByRole('table', { name: /changed/i }).first();
    await expect(changed).toContainText('Volunteers keep eleven miles open.');
    await expect(page.getByText(/^Amy Fletcher said of \d+ answers that they are still true\.$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Submit the annual review' }).click();
    await expect(draft.heading('Submitted')).toBeVisible();
    await expect(page.getByText('Sign-off: Sarah Whitcombe, SMT member for Planning.')).toBeVisible();
    const query = `$select=PtKind,PtBand&$filter=PtKey eq '${before.partnershipKey}'&$orderby=Id desc&$top=1`;
    expect(await rowsOf(local, amy.login, 'PtSubmissions', query)).toEqual([{ PtKind: 'Review', PtBand: 'Moderate' }]);
  });

  await test.step('The record shows what differs', async () => {
    await page.getByRole('link', { name: 'See it in the register' }).click();
    await expect(page.getByText('Executive, twice a year').first()).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Scrutiny committee, once a year').first()).toBeVisible();
  });
  expect(towpath.name).toBe(before.name);
});

const amounts = [
  ['Financial year', '2027/28'],
  ['Money that the council contributes', '25,000'],
  ['Officer time and work done', '5,000'],
  ["Money directed through the council's accounts", '0']
] as const;

const figures = [
  ['Money from the council in the first year', '25,000'],
  ['Money from the council in the second year', '25,000'],
  ['Money from the council in the third year', '0'],
  ['Officer time in days a year', '20']
] as const;

/** Opens a section of the standing facts, follows "Change it" to the field, types, and comes back. */
async function change(page: Page, section: string, ask: string, words: string): Promise<void> {
  await new DraftPage(page).step('Still true?').click();
  const header: Locator = page.getByRole('button', { name: new RegExp(`^${section}`) });
  await header.click();
  await page.getByRole('link', { name: `Change it: ${ask}` }).click();
  const box = page.getByRole('textbox', { name: ask });
  await expect(box).toBeFocused();
  await box.fill(words);
  await expect(page.getByText('It was:').first()).toBeVisible();
}
