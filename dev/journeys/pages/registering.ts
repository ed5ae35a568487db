import type { Page } from '@playwright/test';
import type { Typist } from '../support/typist';
import { DraftPage } from './draftPage';
import { riverside } from './riverside';

/** An officer of today registers the riverside path wardens, from the first screen to "Submitted". */
export async function registerRiverside(page: Page, typist: Typist): Promise<void> {
  const draft = new DraftPage(page);
  await typist.turn(draft.startNew, 'About it');
  await typist.type(draft.name, riverside.name);
  await typist.click(draft.proposed);
  await typist.select(draft.service, riverside.service);

  await typist.turn(draft.next('Is it a partnership?'), 'Is it a partnership?');
  for (const question of riverside.tests) await typist.click(draft.answer(question, 'Yes'));
  for (const { label, note } of riverside.notes) await typist.type(draft.note(label), note);
  await typist.click(draft.partnership);

  await typist.turn(draft.next('How significant?'), 'How significant is the partnership?');
  for (const { label, typed } of riverside.amounts) await typist.type(draft.note(label), typed);
  await typist.click(draft.group(riverside.aim).getByRole('radio', { name: 'Directly', exact: true }));
  for (const { criterion, score, reason } of riverside.scores) {
    await typist.click(draft.score(criterion, score));
    if (reason !== '') await typist.type(draft.reason(criterion), reason);
  }

  let next = draft.next('Register it');
  for (const { heading, listed, chosen, typed, following } of riverside.sections) {
    await typist.turn(next, heading);
    for (const { label, option } of listed) await typist.select(page.getByRole('combobox', { name: label }), option);
    for (const { question, option } of chosen) {
      await typist.click(draft.group(question).getByRole('radio', { name: option, exact: true }));
    }
    for (const { label, words } of typed) {
      await typist.type(page.getByRole('textbox', { name: label, exact: true }), words);
    }
    next = draft.next(following);
  }
  await typist.click(page.getByRole('checkbox', { name: riverside.declaration }));

  await typist.turn(next, 'Check your answers');
  await typist.turn(draft.submitRegistration, 'Submitted');
}
