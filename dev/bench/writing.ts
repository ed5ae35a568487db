import type { Browser, Page } from '@playwright/test';
import { DraftPage } from '../journeys/pages/draftPage';
import { readyDraft, registrationDraft } from '../journeys/support/drafts';
import type { LocalHost } from '../journeys/support/localHost';
import { amy } from '../people/cast';
import { percentile, type Figure } from './figure';
import { typeManyTimes } from './typing';
import { requestsOf } from './watch';

/** What writing costs: opening a draft, a keystroke, an autosave, a submission. */
export async function writingFigures(browser: Browser, local: LocalHost): Promise<readonly Figure[]> {
  const name = 'Hedgerow wardens';
  await readyDraft(local, name);
  const page = await browser.newPage();
  const draft = new DraftPage(page);
  await page.goto(local.page('Toolkit'));
  const card = page.getByRole('link', { name: `Finish and submit ${name}` });
  await card.waitFor();

  const opening = await requestsOf(page, async () => {
    await card.click();
    await draft.name.waitFor();
  });
  const saving = await requestsOf(page, async () => {
    await draft.name.fill(`${name} 2`);
    await page.locator('[data-save="saved"]').waitFor();
  });
  await draft.step('How significant?').click();
  await draft.reason(1).waitFor();
  const strokes = await page.evaluate(typeManyTimes, 'field-criterion.1.reason');
  await page.locator('[data-save="saved"]').waitFor();
  await draft.step('Check and submit').click();
  const sending = await requestsOf(page, async () => {
    await draft.send.click();
    await draft.heading('Submitted').waitFor();
  });
  const registering = await strokesInAppendixB(page, local);
  await page.close();
  return [
    { what: 'opening a draft', value: opening, unit: 'requests', budget: 1 },
    { what: 'saving a draft', value: saving, unit: 'requests', budget: 1 },
    { what: 'keystroke in the scoring form, p95', value: percentile(strokes, 95), unit: 'ms', budget: 4 },
    { what: 'keystroke in Appendix B, p95', value: percentile(registering, 95), unit: 'ms', budget: 4 },
    {
      what: 'sending scores alone: submit, the draft that goes on, remove',
      value: sending,
      unit: 'requests',
      budget: 3
    }
  ];
}

/** In its longest section, with every answer of the form given. */
async function strokesInAppendixB(page: Page, local: LocalHost): Promise<readonly number[]> {
  const draftKey = await registrationDraft(local, amy, 'Hedgerow forum');
  await page.goto('about:blank');
  await page.goto(local.page('Toolkit', `#/draft/${draftKey}/registration/governance`));
  await page.getByRole('textbox', { name: 'Which liabilities of the council are known?' }).waitFor();
  return page.evaluate(typeManyTimes, 'field-registration.liabilities');
}
