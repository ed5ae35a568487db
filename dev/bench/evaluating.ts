import type { Browser, Page } from '@playwright/test';
import { DraftPage } from '../journeys/pages/draftPage';
import { majorDraft } from '../journeys/support/drafts';
import type { LocalHost } from '../journeys/support/localHost';
import { amy } from '../people/cast';
import { percentile, type Figure } from './figure';
import { typeManyTimes } from './typing';
import { pageOf, requestsOf } from './watch';

const rows = 20;
const constitution = 'Attach the constitution or the terms of reference';

/** What a Major partnership costs, with Appendix D answered throughout and twenty rows in each of its tables. */
export async function evaluatingFigures(browser: Browser, local: LocalHost): Promise<readonly Figure[]> {
  const name = 'Regional park';
  const draftKey = await majorDraft(local, amy, name, rows);
  const page = await pageOf(browser, local, amy);
  const draft = new DraftPage(page);
  const show = async (section: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(local.page('Toolkit', `#/draft/${draftKey}/evaluation/${section}`));
    await page.locator('[data-save]').waitFor();
  };

  await page.goto(local.page('Toolkit'));
  const card = page.getByRole('link', { name: `Finish and submit ${name}` });
  await card.waitFor();
  const opening = await requestsOf(page, async () => {
    await card.click();
    await draft.name.waitFor();
  });
  await show('role');
  const inSection = await strokesIn(page, 'field-evaluation.structure');
  await show('stakeholders');
  const inTable = await strokesIn(page, `field-evaluation.stakeholders.${rows - 3}.risk`);
  await show('role');
  await attach(page);
  const saving = await requestsOf(page, async () => {
    await page.locator('[id="field-evaluation.structure"]').pressSequentially(' at last');
    await page.locator('[data-save="saved"]').waitFor();
  });
  await draft.step('Check and submit').click();
  const sending = await requestsOf(page, async () => {
    await page.getByRole('button', { name: 'Submit the full evaluation' }).click();
    await draft.heading('Submitted').waitFor();
  });
  await page.close();
  const keystroke = { unit: 'ms', budget: 4 };
  const requests = { unit: 'requests' };
  return [
    { what: 'opening a Major draft', value: opening, ...requests, budget: 1 },
    { what: 'saving a Major draft', value: saving, ...requests, budget: 1 },
    { what: 'keystroke in the longest section of Appendix D, p95', value: percentile(inSection, 95), ...keystroke },
    { what: `keystroke in one of ${rows} rows, p95`, value: percentile(inTable, 95), ...keystroke },
    // Its file is looked up and read once more just before it goes: two requests beside the submission and the removal.
    { what: 'submitting a Major draft with a file, and removing the draft', value: sending, ...requests, budget: 4 }
  ];
}

async function strokesIn(page: Page, id: string): Promise<readonly number[]> {
  await page.locator(`[id="${id}"]`).waitFor();
  return page.evaluate(typeManyTimes, id);
}

async function attach(page: Page): Promise<void> {
  const file = { name: 'constitution.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 constitution') };
  await page.getByLabel(`Add a file: ${constitution}`).setInputFiles(file);
  const kind = page.getByRole('combobox', { name: 'What is “constitution.pdf”?' });
  await kind.selectOption({ index: 1 });
  await page.locator('[data-save="saved"]').waitFor();
}
