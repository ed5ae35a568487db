import { amy, daniel } from '../people/cast';
import { wholeDraft } from '../../src/testing/wholeDraft';
import { DraftPage } from './pages/draftPage';
import { HandingPage } from './pages/handingPage';
import { keepDraft, rowsOf } from './support/drafts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey';
import { Keyboard } from './support/keyboard';

const name = 'Winter shelter network';
const consultation = 'Is there evidence of consultation with the community or service users?';

test('An officer hands a half-written draft with a file over by keyboard alone, and her colleague opens, finishes and submits it', async ({
  page,
  local,
  open,
  allowed
}) => {
  test.setTimeout(120_000);
  // The first file of a partnership finds no folder yet, and makes it.
  allowed.push(/404 .*PtEvidence/);
  const draft = new DraftPage(page);
  const handing = new HandingPage(page);
  const keyboard = new Keyboard(page);
  const rowsBy = (login: string, columns: string): ReturnType<typeof rowsOf> =>
    rowsOf(local, login, 'PtSubmissions', `$select=${columns}&$filter=Title eq '${name}'&$orderby=Id`);
  const whole = wholeDraft('Moderate', { name });
  const draftKey = await keepDraft(local, amy.login, { ...whole, evaluation: { ...whole.evaluation, reason: '' } });

  await open('Toolkit', amy.login, `#/draft/${draftKey}/evaluation/why`);
  await page.getByRole('button', { name: `Add a file as evidence: ${consultation}` }).click();
  const minutes = { name: 'minutes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 minutes') };
  await page.getByLabel(`Add a file: ${consultation}`).setInputFiles(minutes);
  await expect(page.getByText('“minutes.pdf” is added.')).toBeVisible();
  await draft.expectSaved();

  await open('Toolkit', amy.login);
  await keyboard.press(handing.give(name), 'Enter');
  await expect(draft.heading('Hand over a draft')).toBeFocused();
  await expectAccessible(page);
  await keyboard.type(handing.receiver, 'Daniel');
  await expect(page.getByRole('main').getByRole('option', { name: /Daniel Okafor/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Choose somebody else than Daniel Okafor' })).toBeFocused();
  await keyboard.type(handing.why, 'I move to Housing on Monday.');
  await keyboard.type(handing.know, 'The county waits for our minute.');
  await keyboard.press(handing.agreed, 'Space');
  await expect(page.getByText(/Handed over, it can be read by all staff/)).toBeVisible();
  await keyboard.press(handing.handTo('Daniel Okafor'), 'Enter');
  await expect(draft.heading('It is handed over')).toBeFocused();
  await expectAccessible(page);
  expect(await rowsOf(local, amy.login, 'PtDrafts', `$filter=PtDraftKey eq '${draftKey}'`)).toEqual([]);
  await keyboard.press(page.getByRole('link', { name: 'My partnerships' }), 'Enter');
  await expect(page.getByText('Daniel Okafor opens the draft that was handed over.')).toBeVisible();

  await open('Toolkit', daniel.login);
  await expect(page.getByText(/^Amy Fletcher handed it over to you on /)).toBeVisible();
  await expectAccessible(page);
  await handing.take(name).click();
  await expect(page.getByText('The county waits for our minute.')).toBeVisible();
  await expect(handing.openDraft).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await handing.openDraft.click();
  await expect(draft.heading('About it')).toBeVisible();
  await draft.expectSaved();

  await page.goBack();
  await handing.goOn.click();
  await expect(draft.heading('About it')).toBeVisible();
  expect(await rowsOf(local, daniel.login, 'PtDrafts', `$select=Id&$filter=Title eq '${name}'`)).toHaveLength(1);

  await draft.step('Evaluate it').click();
  await page.getByRole('link', { name: /^C1 / }).click();
  await expect(page.getByText('minutes.pdf', { exact: false }).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Why does this partnership exist?' }).fill('No one body has a shelter.');
  await draft.step('Register it').click();
  await draft.part('Results and declaration').click();
  await page.getByRole('checkbox', { name: /declare|true and complete|correct/i }).check();
  await draft.step('Check and submit').click();
  await page.getByRole('button', { name: 'Submit the basic evaluation' }).click();
  await expect(draft.heading('Submitted')).toBeVisible();

  const rows = await rowsBy(daniel.login, 'PtKind,PtLeadOfficerName,PtKey,Author/Title&$expand=Author');
  expect(rows).toMatchObject([
    { PtKind: 'Handover', PtLeadOfficerName: 'Daniel Okafor', Author: { Title: 'Amy Fletcher' } },
    { PtKind: 'Proposal', PtLeadOfficerName: 'Daniel Okafor', Author: { Title: 'Daniel Okafor' } }
  ]);
  expect(rows[0].PtKey).toBe(rows[1].PtKey);
  await open('Toolkit', daniel.login);
  await expect(page.getByRole('link', { name: `What you can do: ${name}` })).toBeVisible();
  await expect(handing.take(name)).toBeHidden();
});
