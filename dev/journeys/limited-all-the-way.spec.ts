import { amy, colin, helen, priya } from '../people/cast';
import { ApprovalsPage } from './pages/approvalsPage';
import { ChecksPage } from './pages/checksPage';
import { registerRiverside } from './pages/registering';
import { RegisterPage } from './pages/registerPage';
import { riverside } from './pages/riverside';
import { expect, expectNoSidewaysScroll, test } from './support/journey';
import { decisionsOn, registerRowsOf } from './support/records';
import { Typist } from './support/typist';

const { name, service } = riverside;
const desktop = { width: 1280, height: 800 };
const phone = { width: 375, height: 667 };

test('Four people take a Limited partnership from "new" to an active row in the register', async ({
  page,
  local,
  open
}) => {
  test.setTimeout(120_000);
  const [officer, checker, head, enterer] = [0, 1, 2, 3].map(() => new Typist(page));
  const checks = new ChecksPage(page);
  const approvals = new ApprovalsPage(page);

  await open('Toolkit', amy.login);
  await officer.see('My partnerships');
  await registerRiverside(page, officer);
  await expect(checks.says('CEPT now checks that it is complete; then it goes to sign-off.')).toBeVisible();

  await open('Register', colin.login);
  await checker.see('All partnerships');
  await checker.turn(checks.checks, 'Checks');
  await checker.turn(checks.waiting(name), name);
  await expect(checks.says('Checked just now: the answers below are exactly what was submitted.')).toBeVisible();
  await checker.click(checks.service(service));
  await checker.click(checks.complete);
  await expect(checks.says('Helen Cartwright (Head of Service) has it now: sign-off.')).toBeVisible();

  await page.setViewportSize(phone);
  await open('Approvals', helen.login, '?host=teams');
  await head.see('Waiting for your sign-off');
  await head.turn(approvals.waiting(name), name);
  for (const first of [
    'Register Riverside path wardens as a Limited partnership of Planning.',
    '37.1 % of the highest score',
    'Money from the council, this year and the next two',
    'Nothing out of the ordinary was found.'
  ])
    await expect(approvals.says(first)).toBeInViewport();
  await expect(approvals.decide).toBeInViewport();
  await expectNoSidewaysScroll(page);
  await head.turn(approvals.decide, 'Decide');
  await head.click(approvals.choice('Approve'));
  await expect(approvals.says(/^You sign the registration of Riverside path wardens, version 1/)).toBeVisible();
  await head.turn(approvals.sign('Approve'), 'Signed');
  await expect(approvals.says('CEPT has it now: entry in the register.')).toBeVisible();
  await page.setViewportSize(desktop);

  await open('Register', priya.login, '#/checks');
  await enterer.see('Checks');
  await enterer.turn(checks.waiting(name), name);
  await enterer.click(checks.enter);
  await expect(checks.says('Entered in the register.')).toBeVisible();

  const register = new RegisterPage(page);
  await open('Register', amy.login);
  await expect(register.row(name)).toContainText('Active');
  expect(await registerRowsOf(local, name)).toEqual([
    { Title: name, PtStatus: 'Active', PtApprovalStatus: 'Approved', PtBand: 'Limited', PtService: 'Planning' }
  ]);
  expect(await decisionsOn(local, name)).toEqual([
    { PtOutcome: 'Complete', PtCapacity: 'Cept', PtComment: null },
    { PtOutcome: 'Approved', PtCapacity: 'HeadOfService', PtComment: null },
    { PtOutcome: 'Entered', PtCapacity: 'Cept', PtComment: null }
  ]);

  const tallies = [
    officer.tally('officer'),
    checker.tally('completeness check'),
    head.tally('Head of Service'),
    enterer.tally('entry')
  ];
  test.info().annotations.push(...tallies.map(description => ({ type: 'effort', description })));
  process.stdout.write(`${tallies.join('\n')}\n`);
  expect(officer.minutes()).toBeLessThanOrEqual(15);
  expect(head.clicks).toBe(4);
});
