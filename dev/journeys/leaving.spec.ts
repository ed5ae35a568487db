import { colin, daniel, helen } from '../people/cast';
import { ApprovalsPage } from './pages/approvalsPage';
import { ChecksPage } from './pages/checksPage';
import { DraftPage } from './pages/draftPage';
import { FollowUpPage } from './pages/followUpPage';
import { expect, expectAccessible, test } from './support/journey';

const name = 'Town centre heritage trail';

test('The council leaves a partnership: the seven questions, the check, the sign-off, and then it waits for CEPT to close it', async ({
  page,
  open
}) => {
  const draft = new DraftPage(page);
  const follow = new FollowUpPage(page);
  const checks = new ChecksPage(page);
  const approvals = new ApprovalsPage(page);

  await open('Toolkit', daniel.login);
  await follow.whatICanDo(name).click();
  await follow.start('Start the leaving').click();
  await expect(draft.heading('Why and when')).toBeVisible();
  await follow.choice('What happens?', 'The council leaves it, and it goes on').click();
  await follow.box('Why?').fill('The museum trust runs the trail from next year.');
  await follow.choice('Was it planned?', 'Planned').click();
  await follow.box('On which date?').fill('31 Mar 2027');
  await follow.choice('Was notice given as the agreement asks?', 'No').click();
  await expectAccessible(page);

  await draft.next('The seven questions of the protocol').click();
  await expect(draft.heading('The seven questions of the protocol')).toBeVisible();
  for (const words of [
    'It comes to an end: which arrangements take effect?',
    'Which of its services are mainstreamed, and where?',
    'How does the council leave it?',
    'How are its resources reallocated back to partners?',
    'What is the impact of its end, and how was it assessed?',
    'When were these arrangements last reviewed, and did they hold?'
  ])
    await follow.box(words).fill('None.');
  await follow.start('Use these words for: Who do the residual liabilities rest with?').click();
  await expect(follow.box('Who do the residual liabilities rest with?')).not.toHaveValue('');
  await expectAccessible(page);

  await draft.next('What remains').click();
  await expect(draft.heading('What remains')).toBeVisible();
  await follow.box('What becomes of the staff?').fill('There are none');
  await follow.choice('Is shared data returned or deleted?', 'Not applicable').click();
  await follow.box('What was learned that others should know?').fill('Agree early who keeps the plaques.');
  await follow.tick('As lead officer I declare that these answers are true and complete as far as I know.').click();
  await expectAccessible(page);
  await draft.next('Check and submit').click();
  await expect(draft.heading('Check your answers')).toBeVisible();
  await expectAccessible(page);
  await follow.start('Submit the leaving').click();
  await expect(draft.heading('Submitted')).toBeVisible();

  await open('Register', colin.login, '#/checks');
  await checks.waiting(name).click();
  await checks.markComplete('Planning');

  await open('Approvals', helen.login);
  await approvals.waiting(name).click();
  await approvals.decide.click();
  await approvals.choice('Approve').click();
  await approvals.sign('Approve').click();
  await expect(approvals.heading('Signed')).toBeVisible();

  await open('Toolkit', daniel.login);
  await expect(follow.says('The council has left it. CEPT closes it in the register.')).toBeVisible();
});
