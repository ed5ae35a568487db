import { bolsover } from './pages/bolsover';
import { DraftPage } from './pages/draftPage';
import { RegisterPage } from './pages/registerPage';
import { expect, test } from './support/journey';

test('An officer screens, scores and submits the worked example with the mouse, and it outlives the server', async ({
  page,
  local,
  open
}) => {
  const draft = new DraftPage(page);
  const type = async (words: string): Promise<void> => page.keyboard.type(words);

  await open('Toolkit');
  await draft.startNew.click();
  await draft.name.click();
  await type(bolsover.name);
  await draft.proposed.click();
  await draft.service.selectOption(bolsover.service);
  await draft.next('Is it a partnership?').click();

  for (const { question, label, note } of bolsover.tests) {
    await draft.answer(question, 'Yes').click();
    if (label === '') continue;
    await draft.note(label).click();
    await type(note);
  }
  await expect(page.getByText('All six tests are met.')).toBeVisible();
  await draft.partnership.click();
  await draft.next('How significant?').click();

  for (const { criterion, score, reason } of bolsover.scores) {
    await draft.score(criterion, score).click();
    if (reason === '') continue;
    await draft.reason(criterion).click();
    await type(reason);
  }
  const result = draft.result();
  await expect(result).toContainText('27 of 35');
  await expect(result).toContainText('77\u00a0%');
  await expect(result).toContainText('Major');
  await expect(result).toContainText('Appendix D');
  await draft.secondView.click();
  await draft.send.click();

  await expect(draft.heading('Submitted')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('27 of 35, 77\u00a0%');
  await page.getByRole('link', { name: 'See it in the register' }).click();
  await expect(draft.heading(bolsover.name)).toBeVisible();
  await expect(page.getByText('27 of 35, 77.1\u00a0%')).toBeVisible();
  await expect(page.getByText('Checked just now: the answers below are exactly what was submitted.')).toBeVisible();

  await local.restart();
  await open('Register');
  const register = new RegisterPage(page);
  await register.search.click();
  await type(bolsover.name);
  await expect(register.row(bolsover.name)).toContainText('Major');
  await expect(register.row(bolsover.name)).toContainText('77.1\u00a0%');
  await register.link(bolsover.name).click();
  await expect(page.getByText('27 of 35, 77.1\u00a0%')).toBeVisible();
});
