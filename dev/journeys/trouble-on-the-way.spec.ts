import type { Browser, Page } from '@playwright/test';
import { colin, daniel, helen, priya, yasmin } from '../people/cast';
import type { DirectoryPerson } from '../sharepoint/sharePoint';
import { ApprovalsPage } from './pages/approvalsPage';
import { ChecksPage } from './pages/checksPage';
import { RoutingPage } from './pages/routingPage';
import { rowsOf } from './support/drafts';
import { submitForged } from './support/forged';
import { expect, test } from './support/journey';
import type { LocalHost } from './support/localHost';
import { decisionsOn, registerRowsOf, submissionOf } from './support/records';

const batches = '**/_api/$batch';
const waiting = 'Neighbourhood plan champions';
const approved = 'Junior parkrun at Ashby Meadow';

async function briefOf(local: LocalHost, name: string): Promise<string> {
  return `#/submission/${(await submissionOf(local, name)).submissionKey}`;
}

async function checkOf(local: LocalHost, name: string): Promise<string> {
  return `#/check/${(await submissionOf(local, name)).submissionKey}`;
}

/** One row in the register, one partner, one risk, and one decision that says so. */
async function expectEnteredOnce(local: LocalHost): Promise<void> {
  const { key } = await submissionOf(local, approved);
  const ofIt = `$select=PtKey&$filter=PtKey eq '${key}'`;
  expect(await registerRowsOf(local, approved)).toMatchObject([{ PtStatus: 'Active', PtApprovalStatus: 'Approved' }]);
  expect(await rowsOf(local, priya.login, 'PtPartners', ofIt)).toHaveLength(1);
  expect(await rowsOf(local, priya.login, 'PtRisks', ofIt)).toHaveLength(1);
  expect(await decisionsOn(local, approved)).toMatchObject([
    { PtOutcome: 'Complete' },
    { PtOutcome: 'Approved' },
    { PtOutcome: 'Entered' }
  ]);
}

test('A service without a Head of Service: everybody who is held up is told, and CEPT where to put it right', async ({
  page,
  open
}) => {
  const hole = 'Regeneration has no Head of Service in Routing: ask CEPT to appoint one.';
  const checks = new ChecksPage(page);
  await open('Toolkit', daniel.login);
  await expect(checks.says(hole)).toBeVisible();
  await open('Approvals', yasmin.login);
  await expect(checks.says(hole)).toBeVisible();
  await expect(checks.says('This holds up Business park green network.')).toBeVisible();
  await open('Register', colin.login, '#/checks');
  await expect(page.getByRole('heading', { level: 3, name: 'Cannot go on' })).toBeVisible();
  await expect(checks.says(hole)).toBeVisible();
  await open('Register', colin.login, '#/routing');
  await expect(checks.says(hole)).toBeVisible();

  await new RoutingPage(page).appointHead('Regeneration', yasmin.name);
  await open('Approvals', yasmin.login);
  await expect(new ApprovalsPage(page).waiting('Business park green network')).toBeVisible();
});

test('A decision whose answer was lost is signed again and exists once', async ({ page, local, open, allowed }) => {
  allowed.push(/Failed to load resource/);
  const approvals = new ApprovalsPage(page);
  await open('Approvals', helen.login, `${await briefOf(local, waiting)}/decide`);
  await approvals.choice('Approve').click();
  await local.setFaults([{ kind: 'lost-answer', match: 'POST .*PtDecisions' }]);
  await approvals.sign('Approve').click();
  await expect(approvals.alert).toContainText('It cannot arrive twice.');
  await local.setFaults([]);
  await approvals.sign('Approve').click();
  await expect(approvals.heading('Signed')).toBeVisible();
  expect(await decisionsOn(local, waiting)).toMatchObject([{ PtOutcome: 'Complete' }, { PtOutcome: 'Approved' }]);
});

test('A submission whose columns do not match its answers is neither completed nor signed, and the reason is shown', async ({
  page,
  local,
  open
}) => {
  const reason = 'Its columns do not match its answers: service.';
  const submissionKey = await submitForged(local, daniel, 'Trojan horse society', { service: 'Leisure' });
  const checks = new ChecksPage(page);
  await open('Register', colin.login, `#/check/${submissionKey}`);
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    `Do not rely on this entry, and tell CEPT. ${reason}`
  );
  await expect(
    checks.says('It cannot be marked complete, because what is stored is not what was submitted.')
  ).toBeVisible();
  await expect(checks.complete).toHaveCount(0);

  const approvals = new ApprovalsPage(page);
  await open('Approvals', yasmin.login, `#/submission/${submissionKey}`);
  await expect(approvals.alert).toContainText(`Do not sign this, and tell CEPT. ${reason}`);
  await expect(approvals.decide).toHaveCount(0);
});

test('Entering that stopped after the first of its writes is found and finished by a colleague, and nothing is doubled', async ({
  page,
  local,
  open
}) => {
  const checks = new ChecksPage(page);
  const address = await checkOf(local, approved);
  await open('Register', priya.login, address);
  await loseAllButTheFirstWrite(page);
  await checks.enter.click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
  expect(await registerRowsOf(local, approved)).toHaveLength(1);
  expect(await decisionsOn(local, approved)).toMatchObject([{ PtOutcome: 'Complete' }, { PtOutcome: 'Approved' }]);

  await page.unroute(batches);
  await open('Register', colin.login, address);
  await expect(
    checks.says('Entering was begun and did not finish. Nothing is doubled when you finish it.')
  ).toBeVisible();
  await checks.finish.click();
  await expect(checks.says('Entered in the register.')).toBeVisible();
  await expectEnteredOnce(local);
});

test('Two members of CEPT enter the same partnership: it is entered once, and the second is told who did it', async ({
  page,
  browser,
  local,
  open
}) => {
  const checks = new ChecksPage(page);
  const address = await checkOf(local, approved);
  await open('Register', priya.login, address);
  await expect(checks.enter).toBeVisible();

  const other = await elsewhere(browser, local, colin);
  await other.goto(local.page('Register', address));
  const second = new ChecksPage(other);
  await expect(second.enter).toBeVisible();

  await checks.enter.click();
  await expect(checks.says('Entered in the register.')).toBeVisible();
  await second.enter.click();
  await expect(second.says(/^Priya Nair had already entered it, on .+\. Nothing was written twice\.$/)).toBeVisible();
  await other.close();
  await expectEnteredOnce(local);
});

test('An approver who left while the page was open: the signature is kept, does not count, and says whose turn it is', async ({
  page,
  browser,
  local,
  open
}) => {
  const approvals = new ApprovalsPage(page);
  await open('Approvals', helen.login, `${await briefOf(local, waiting)}/decide`);
  await approvals.choice('Approve').click();

  const other = await elsewhere(browser, local, priya);
  await other.goto(local.page('Register', '#/routing'));
  await new RoutingPage(other).appointHead('Planning', yasmin.name);
  await other.close();

  await approvals.sign('Approve').click();
  await expect(approvals.heading('Signed, but it does not count')).toBeVisible();
  await expect(approvals.alert).toHaveText(
    'At that time Routing gave the sign-off of this submission to Yasmin Qureshi (Head of Service).'
  );
  await expect(approvals.says('Yasmin Qureshi (Head of Service) has it now: sign-off.')).toBeVisible();
  await open('Approvals', helen.login);
  await expect(approvals.says('What you have signed')).toBeVisible();
  await expect(approvals.waiting(waiting)).toHaveCount(0);
  await open('Approvals', yasmin.login);
  await approvals.signOff(waiting, 'Approve');
});

/** Somebody else at another computer. Closing the page closes their browser. */
async function elsewhere(browser: Browser, local: LocalHost, { login }: DirectoryPerson): Promise<Page> {
  const page = await browser.newPage();
  await page.context().addCookies([{ name: 'X-Local-User', value: encodeURIComponent(login), url: local.origin }]);
  return page;
}

/** Of the batch that writes an entry only the register's own row arrives: every annex is sent to a list that is not there. */
async function loseAllButTheFirstWrite(page: Page): Promise<void> {
  await page.route(batches, async route => {
    const body = route.request().postData() ?? '';
    const postData = body.includes('POST http')
      ? body.replace(/Lists(\/|%2F)Pt(Partners|Risks|Contributions|Deliverables)/gi, 'Lists$1Gone')
      : body;
    await route.continue({ postData });
  });
}
