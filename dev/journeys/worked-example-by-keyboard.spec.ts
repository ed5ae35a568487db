import { bolsover } from './pages/bolsover';
import { DraftPage } from './pages/draftPage';
import { RegisterPage } from './pages/registerPage';
import { expect, test } from './support/journey';
import { Keyboard } from './support/keyboard';

test('An officer who has only a keyboard screens, scores and submits the worked example, and finds it in the register', async ({
  page,
  local,
  open
}) => {
  const draft = new DraftPage(page);
  const keyboard = new Keyboard(page);

  await open('Toolkit');
  await keyboard.press(draft.startNew, 'Enter');
  await expect(draft.heading('About it')).toBeFocused();
  await keyboard.type(draft.name, bolsover.name);
  await keyboard.choose(draft.proposed, 0);
  await keyboard.to(draft.service);
  await page.keyboard.type(bolsover.service);
  await expect(draft.service).toHaveValue(bolsover.service);
  await keyboard.press(draft.next('Is it a partnership?'), 'Enter');

  await expect(draft.heading('Is it a partnership?')).toBeFocused();
  for (const { question, label, note } of bolsover.tests) {
    await keyboard.choose(draft.answer(question, 'Yes'), 0);
    if (label !== '') await keyboard.type(draft.note(label), note);
  }
  await keyboard.choose(draft.partnership, 0);
  await keyboard.press(draft.next('How significant?'), 'Enter');

  await expect(draft.heading('How significant is the partnership?')).toBeFocused();
  for (const { criterion, score, reason } of bolsover.scores) {
    await keyboard.choose(draft.score(criterion, 1), score - 1);
    await expect(draft.score(criterion, score)).toBeChecked();
    if (reason !== '') await keyboard.type(draft.reason(criterion), reason);
  }
  await expect(draft.result()).toContainText('27 of 35');
  await expect(draft.result()).toContainText('77\u00a0%');
  await expect(draft.result()).toContainText('Major');
  await keyboard.press(draft.secondView, 'Enter');

  await expect(draft.heading('Check your answers')).toBeFocused();
  await keyboard.press(draft.send, 'Enter');
  await expect(draft.heading('Submitted')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(draft.heading(bolsover.name)).toBeVisible();
  await expect(page.getByText('27 of 35, 77.1\u00a0%')).toBeVisible();

  await local.restart();
  await open('Register');
  const register = new RegisterPage(page);
  await keyboard.type(register.search, bolsover.name);
  await expect(register.count).toHaveText('1 of 23 partnerships');
  await keyboard.press(register.link(bolsover.name), 'Enter');
  await expect(draft.heading(bolsover.name)).toBeVisible();
  await expect(page.getByText('27 of 35, 77.1\u00a0%')).toBeVisible();
});
