import type { SignificanceBand } from '../../src/domain/significance/significance';
import { printedSettings } from '../../src/domain/protocol/printedSettings';
import type { DraftAnswers } from '../../src/domain/drafts/draft';
import { draftForms, type DraftForm } from '../../src/forms/draft/draftForms';
import { annualReviewForm } from '../../src/forms/annualReview/annualReviewForm';
import { registrationForm } from '../../src/forms/registration/registrationForm';
import { person } from '../../src/testing/builders';
import { wholeDraft } from '../../src/testing/wholeDraft';
import { amy } from '../people/cast';
import { DraftPage } from './pages/draftPage';
import { FormFiller } from './pages/formFiller';
import { approvedModerate, reviewDraft } from './support/approved';
import { keepDraft, registrationDraft } from './support/drafts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support/journey';

const optionsPaper = {
  key: 'options',
  name: 'options.pdf',
  size: 0,
  sha256: '',
  uniqueId: '',
  kind: 'options',
  speaksFor: '',
  paperFile: ''
};
const phone = { width: 320, height: 640 };

/** A draft whose evaluation is not begun, and the evaluation that will be typed. */
function toEvaluate(
  band: SignificanceBand,
  name: string,
  given: Partial<DraftAnswers> = {}
): { readonly begun: DraftAnswers; readonly form: DraftForm } {
  const whole = wholeDraft(band, { name, ...given });
  const context = { settings: printedSettings, me: person('Amy Reed'), headOfService: '', now: new Date() };
  const form = draftForms(whole, context).find(({ step }) => step === 'evaluation');
  if (!form) throw new Error(`${band} asks for no evaluation`);
  return { begun: { ...whole, evaluation: {} }, form };
}

for (const { band, appendix, button, signs } of [
  { band: 'Moderate', appendix: 'C', button: 'Submit the basic evaluation', signs: 'SMT member for Planning' },
  { band: 'Major', appendix: 'D', button: 'Submit the full evaluation', signs: 'SMT member for Planning' }
] as const)
  test(`An officer answers every required question of Appendix ${appendix} for a ${band} partnership and submits it`, async ({
    page,
    local,
    open
  }) => {
    test.setTimeout(180_000);
    const name = `${band} woodland board`;
    const objectives = Array.from({ length: 12 }, (_one, at) => ({
      aim: `Aim ${at + 1}`,
      realistic: 'yes',
      measurable: 'yes'
    }));
    const { begun, form } = toEvaluate(band, name, {
      evaluation: { objectives, ...(band === 'Major' && { optionsFile: [optionsPaper] }) }
    });
    const draftKey = await keepDraft(local, amy.login, begun);
    const draft = new DraftPage(page);
    const filler = new FormFiller(page, form);
    await open('Toolkit', amy.login, `#/draft/${draftKey}/evaluation`);
    for (const { id, heading } of form.form.sections) {
      await draft.part(heading, appendix).click();
      await expect(draft.heading(heading)).toBeVisible();
      await filler.fillSection(id);
      await expectAccessible(page);
    }
    expect(filler.answered).toEqual(filler.required);
    await draft.expectSaved();
    await draft.step('Check and submit').click();
    await expect(draft.heading('Check your answers')).toBeVisible();
    await page.getByRole('button', { name: button }).click();
    await expect(draft.heading('Submitted')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(signs);
    if (band === 'Major') {
      expect([filler.rows >= 20, filler.files]).toEqual([true, 2]);
    }
  });

test('Every section of Appendix D fits a screen of 320 pixels', async ({ page, local, open }) => {
  const { begun, form } = toEvaluate('Major', 'Narrow board');
  const draftKey = await keepDraft(local, amy.login, begun);
  await page.setViewportSize(phone);
  await open('Toolkit', amy.login, `#/draft/${draftKey}/evaluation`);
  for (const { id, heading } of form.form.sections) {
    await page.goto(local.page('Toolkit', `#/draft/${draftKey}/evaluation/${id}`));
    await expect(new DraftPage(page).heading(heading)).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test('Every section of Appendix B and of Appendix E is free of what a tool can find against WCAG 2.2 AA', async ({
  page,
  local,
  open
}) => {
  const registering = await registrationDraft(local, amy, 'Design review panel');
  const reviewing = await reviewDraft(local, await approvedModerate(local));
  await open('Toolkit', amy.login);
  for (const [draftKey, step, { sections }] of [
    [registering, 'registration', registrationForm],
    [reviewing, 'followUp', annualReviewForm]
  ] as const)
    for (const { id, heading } of sections) {
      await page.goto(local.page('Toolkit', `#/draft/${draftKey}/${step}/${id}`));
      await expect(new DraftPage(page).heading(heading)).toBeVisible();
      await expectAccessible(page);
    }
});
