import { colin, daniel } from '../people/cast';
import { ChecksPage } from './pages/checksPage';
import { DraftPage } from './pages/draftPage';
import { FollowUpPage } from './pages/followUpPage';
import { rowsOf } from './support/drafts';
import { expect, expectAccessible, test } from './support/journey';
import { Keyboard } from './support/keyboard';
import { decisionsOn } from './support/records';

const name = 'Town centre heritage trail';
const newest = `$select=PtKind,PtBand&$filter=Title eq '${name}'&$orderby=Id desc&$top=1`;

test('A Limited partnership is confirmed by keyboard alone, and a “no” leads on without losing a word', async ({
  page,
  local,
  open
}) => {
  const draft = new DraftPage(page);
  const follow = new FollowUpPage(page);
  const keyboard = new Keyboard(page);

  await open('Toolkit', daniel.login);
  await keyboard.press(follow.whatICanDo(name), 'Enter');
  await expect(follow.says(/^Yearly confirmation due/)).toBeVisible();
  await expectAccessible(page);
  await keyboard.press(follow.start('Start the confirmation'), 'Enter');
  await expect(draft.heading('Still as it was?')).toBeVisible();
  await keyboard.type(follow.box('In which service-planning round?'), '2027/28');
  await keyboard.choose(follow.choice('Is it still running?', 'Yes'), 0);
  await keyboard.choose(follow.choice('Are the facts in the register right?', 'Yes'), 1);
  await keyboard.choose(follow.choice('Is it still of Limited significance?', 'Yes'), 0);
  await keyboard.type(follow.box('Anything that CEPT should know? (optional)'), 'The museum trust has a new name.');

  await keyboard.press(follow.start('Go on to changing its facts'), 'Enter');
  await expect(draft.heading('What changes')).toBeVisible();
  await expect(follow.box('Why?')).toHaveValue('The museum trust has a new name.');
  await expectAccessible(page);
  await keyboard.press(follow.start('Back to the confirmation'), 'Enter');
  await expect(draft.heading('Still as it was?')).toBeVisible();
  await expect(follow.box('In which service-planning round?')).toHaveValue('2027/28');
  await keyboard.to(follow.choice('Are the facts in the register right?', 'No'));
  await page.keyboard.press('ArrowUp');
  await keyboard.press(follow.tick('As lead officer I confirm this.'), 'Space');
  await expectAccessible(page);
  await keyboard.press(draft.next('Check and submit'), 'Enter');
  await expect(draft.heading('Check your answers')).toBeVisible();
  await expectAccessible(page);
  await keyboard.press(follow.start('Submit the confirmation'), 'Enter');
  await expect(draft.heading('Submitted')).toBeVisible();
  expect(await rowsOf(local, daniel.login, 'PtSubmissions', newest)).toEqual([
    { PtKind: 'Confirmation', PtBand: 'Limited' }
  ]);

  const checks = new ChecksPage(page);
  await open('Register', colin.login, '#/checks');
  await checks.waiting(name).click();
  await checks.markComplete('Planning');
  expect(await decisionsOn(local, name)).toMatchObject([{ PtOutcome: 'Complete', PtCapacity: 'Cept' }]);
});
