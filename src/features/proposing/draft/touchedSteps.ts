import type { DraftAnswers } from '../../../domain/drafts/draft';
import { changeForm } from '../../../forms/change/changeForm';
import { typedTicks } from '../../../forms/model/typed';
import type { DraftStep } from '../addresses';
import { draftStrings } from './strings';

const changes = changeForm.sections[0].questions.changes.options;
type Change = keyof typeof changes;

/** Where each of the things that can change is written down. */
const stepsOf: { readonly [C in Change]: readonly DraftStep[] } = {
  officer: ['registration'],
  service: ['about'],
  partners: ['registration'],
  money: ['significance', 'registration', 'evaluation'],
  agreement: ['registration', 'evaluation'],
  accountableBody: ['significance', 'registration', 'evaluation'],
  end: ['registration'],
  other: []
};

/** The steps that a change of facts touches, by what was ticked: "You ticked: the money". */
export function touchedSteps({ followUp }: Pick<DraftAnswers, 'followUp'>): { readonly [S in DraftStep]?: string } {
  if (followUp?.kind !== 'Change') return {};
  const ticked = new Map<DraftStep, string[]>();
  for (const code of typedTicks(followUp.answers.changes)) {
    if (!isChange(code)) continue;
    const words = changes[code].charAt(0).toLowerCase() + changes[code].slice(1);
    for (const step of stepsOf[code]) ticked.set(step, [...(ticked.get(step) ?? []), words]);
  }
  return Object.fromEntries([...ticked].map(([step, words]) => [step, draftStrings.ticked(words.join(', '))]));
}

function isChange(code: string): code is Change {
  return Object.keys(changes).includes(code);
}
