import type { Browser, Page } from '@playwright/test';
import { ApprovalsPage } from '../journeys/pages/approvalsPage';
import { ChecksPage } from '../journeys/pages/checksPage';
import { DraftPage } from '../journeys/pages/draftPage';
import { registrationDraft } from '../journeys/support/drafts';
import type { LocalHost } from '../journeys/support/localHost';
import { submissionOf } from '../journeys/support/records';
import { amy, colin, helen } from '../people/cast';
import type { DirectoryPerson } from '../sharepoint/sharePoint';
import type { Figure } from './figure';
import { pageOf, requestsOf } from './watch';

type Prepare = (page: Page) => Promise<() => Promise<void>>;

/** What each deed on a registration's way costs. After a decision the page is read again, because others decide meanwhile. */
export async function decidingFigures(browser: Browser, local: LocalHost): Promise<readonly Figure[]> {
  const name = 'Design review panel';
  const costOf = async (as: DirectoryPerson, prepare: Prepare): Promise<number> => {
    const page = await pageOf(browser, local, as);
    const act = await prepare(page);
    const cost = await requestsOf(page, act);
    await page.close();
    return cost;
  };

  const draftKey = await registrationDraft(local, amy, name);
  const submitting = await costOf(amy, async page => {
    const draft = new DraftPage(page);
    await page.goto(local.page('Toolkit', `#/draft/${draftKey}/check`));
    await draft.submitRegistration.waitFor();
    return async () => {
      await draft.submitRegistration.click();
      await draft.heading('Submitted').waitFor();
    };
  });
  const { submissionKey } = await submissionOf(local, name);
  const completing = await costOf(colin, async page => {
    const checks = new ChecksPage(page);
    await page.goto(local.page('Register', `#/check/${submissionKey}`));
    await checks.service('Planning').click();
    return async () => {
      await checks.complete.click();
      await checks.says('Marked complete.').waitFor();
    };
  });
  const signing = await costOf(helen, async page => {
    const approvals = new ApprovalsPage(page);
    await page.goto(local.page('Approvals', `#/submission/${submissionKey}/decide`));
    await approvals.choice('Approve').click();
    return async () => {
      await approvals.sign('Approve').click();
      await approvals.heading('Signed').waitFor();
    };
  });
  const entering = await costOf(colin, async page => {
    const checks = new ChecksPage(page);
    await page.goto(local.page('Register', `#/check/${submissionKey}`));
    await checks.enter.waitFor();
    return async () => {
      await checks.enter.click();
      await checks.says('Entered in the register.').waitFor();
    };
  });
  const unit = 'requests';
  return [
    { what: 'submitting a registration, and removing the draft', value: submitting, unit, budget: 2 },
    { what: 'marking complete, and reading again', value: completing, unit, budget: 2 },
    { what: 'signing, and reading again', value: signing, unit, budget: 2 },
    { what: 'entering: read anew, write, decide, and reading again', value: entering, unit, budget: 4 }
  ];
}
