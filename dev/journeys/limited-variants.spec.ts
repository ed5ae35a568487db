import type { Page } from '@playwright/test';
import { amy, colin, helen, joanne, lucy, martin, priya, ruth, sarah, yasmin } from '../people/cast';
import { ApprovalsPage } from './pages/approvalsPage';
import { ChecksPage } from './pages/checksPage';
import { DraftPage } from './pages/draftPage';
import { RegisterPage } from './pages/registerPage';
import { registrationDraft } from './support/drafts';
import { expect, test } from './support/journey';
import { decisionsOn, registerRowsOf } from './support/records';

/** Enters an approved partnership in the register, as CEPT. */
async function enter(page: Page, name: string): Promise<void> {
  const checks = new ChecksPage(page);
  await checks.waiting(name).click();
  await checks.enter.click();
  await expect(checks.says('Entered in the register.')).toBeVisible();
}

test('Where the Head of Service is the lead officer it goes up to the SMT member', async ({ page, local, open }) => {
  const name = 'Design review panel';
  const draftKey = await registrationDraft(local, helen, name);
  const draft = new DraftPage(page);
  const checks = new ChecksPage(page);
  const approvals = new ApprovalsPage(page);

  await open('Toolkit', helen.login, `#/draft/${draftKey}/check`);
  await draft.submitRegistration.click();
  await expect(draft.heading('Submitted')).toBeVisible();

  await open('Register', colin.login, '#/checks');
  await checks.waiting(name).click();
  await expect(checks.says('Next it goes to Sarah Whitcombe (SMT member) for sign-off.')).toBeVisible();
  await checks.markComplete('Planning');

  await open('Approvals', helen.login);
  await expect(approvals.heading('Waiting for your sign-off')).toBeVisible();
  await expect(approvals.waiting(name)).toHaveCount(0);

  await open('Approvals', sarah.login);
  await approvals.waiting(name).click();
  await expect(approvals.says('Helen Cartwright is its author and does not sign.')).toBeVisible();
  await approvals.decide.click();
  await approvals.choice('Approve').click();
  await approvals.sign('Approve').click();
  await expect(approvals.heading('Signed')).toBeVisible();

  await open('Register', priya.login, '#/checks');
  await enter(page, name);
  expect(await decisionsOn(local, name)).toMatchObject([
    { PtOutcome: 'Complete', PtCapacity: 'Cept' },
    { PtOutcome: 'Approved', PtCapacity: 'SeniorManagement' },
    { PtOutcome: 'Entered', PtCapacity: 'Cept' }
  ]);
  expect(await registerRowsOf(local, name)).toMatchObject([{ PtStatus: 'Active', PtBand: 'Limited' }]);
});

test('The deputy signs in their dates, and is told whose deputy they are', async ({ page, local, open }) => {
  const name = 'Neighbourhood plan champions';
  const approvals = new ApprovalsPage(page);
  await open('Approvals', joanne.login);
  await expect(approvals.heading('Waiting for your sign-off')).toBeVisible();
  await expect(approvals.says('For you as deputy')).toBeVisible();
  await approvals.waiting(name).click();
  await expect(approvals.says('You may sign as deputy of Helen Cartwright.')).toBeVisible();
  await approvals.decide.click();
  await approvals.choice('Approve').click();
  await expect(approvals.says(/as deputy of Helen Cartwright, Head of Service for Planning\.$/)).toBeVisible();
  await approvals.sign('Approve').click();
  await expect(approvals.heading('Signed')).toBeVisible();

  await open('Approvals', helen.login);
  await expect(approvals.heading('Waiting for your sign-off')).toBeVisible();
  await expect(approvals.waiting(name)).toHaveCount(0);

  await open('Register', colin.login, '#/checks');
  await enter(page, name);
  expect(await registerRowsOf(local, name)).toMatchObject([{ PtStatus: 'Active', PtApprovalStatus: 'Approved' }]);
});

test('A registration that was returned is corrected, its difference is shown, and it is approved', async ({
  page,
  local,
  open
}) => {
  const name = 'Landlord forum';
  const draft = new DraftPage(page);
  const checks = new ChecksPage(page);
  const approvals = new ApprovalsPage(page);

  await open('Toolkit', ruth.login);
  await page.getByRole('link', { name: `Correct and submit again: ${name}` }).click();
  await page.getByRole('button', { name: 'Correct and submit again' }).click();
  await expect(draft.heading('About it')).toBeVisible();
  await draft.step('Register it').click();
  await draft.part('Partners').click();
  await page.getByRole('button', { name: 'Add another partner' }).click();
  const second = draft.group('Partner 2');
  await second.getByRole('textbox', { name: 'Organisation' }).fill('Student Union');
  await second.getByRole('combobox', { name: 'Sector' }).selectOption('Voluntary or community');
  await draft.part('Results and declaration').click();
  await page.getByRole('checkbox', { name: /^As lead officer I declare/ }).click();
  await draft.next('Check and submit').click();
  await draft.submitRegistration.click();
  await expect(draft.heading('Submitted')).toBeVisible();

  await open('Register', colin.login, '#/checks');
  await checks.waiting(name).click();
  await expect(page.getByRole('table', { name: 'What changed since the version before' })).toContainText(
    'Student Union'
  );
  await checks.markComplete('Housing');

  await open('Approvals', martin.login);
  await approvals.waiting(name).click();
  await expect(approvals.says('What changed since the version before')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Student Union');
  await approvals.decide.click();
  await approvals.choice('Approve').click();
  await expect(approvals.says(/^You sign the registration of Landlord forum, version 2/)).toBeVisible();
  await approvals.sign('Approve').click();
  await expect(approvals.heading('Signed')).toBeVisible();

  await open('Register', priya.login, '#/checks');
  await enter(page, name);
  const register = new RegisterPage(page);
  await open('Register', amy.login);
  await expect(register.row(name)).toContainText('Active');
  expect(await registerRowsOf(local, name)).toHaveLength(1);
});

test('CEPT queries a field, the officer answers, and it goes on to sign-off', async ({ page, local, open }) => {
  const name = 'Walking football league';
  const checks = new ChecksPage(page);
  const approvals = new ApprovalsPage(page);

  await open('Register', colin.login, '#/checks');
  await checks.waiting(name).click();
  await checks.ask('B3.1 Who are the partners?').click();
  await expect(checks.query).toBeFocused();
  await checks.query.fill('Are the four clubs partners too?');
  await checks.sendQuery.click();
  await expect(checks.says('The query was sent.')).toBeVisible();
  await expect(checks.says('Queried')).toBeVisible();

  await open('Toolkit', lucy.login);
  await expect(checks.says('Answer the query of CEPT: it waits for you.')).toBeVisible();
  await page.getByRole('link', { name: `Answer the query: ${name}` }).click();
  await expect(checks.says('Are the four clubs partners too?')).toBeVisible();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('No: they take part through the town club.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(checks.says('CEPT looks at your answer to their query.')).toBeVisible();

  await open('Register', colin.login, '#/checks');
  await checks.waiting(name).click();
  await expect(checks.says('No: they take part through the town club.')).toBeVisible();
  await page.getByRole('button', { name: /^Close this query/ }).click();
  await expect(checks.says(/\(closed\)$/)).toBeVisible();
  await checks.markComplete('Leisure');

  await open('Approvals', yasmin.login);
  await approvals.signOff(name, 'Approve');
  expect(await decisionsOn(local, name)).toMatchObject([{ PtOutcome: 'Complete' }, { PtOutcome: 'Approved' }]);
});
