import type { DraftAnswers } from '../../domain/drafts/draft';
import { criterionNumbers } from '../../domain/significance/significance';
import { minutesLeft } from '../model/minutesLeft';
import { visibleQuestions } from '../model/visibleQuestions';
import type { DraftForm } from './draftForms';
import { unsaid, type StandingSection } from './standingFacts';

/** Rough seconds to read a fact and say that it is still true, and to score a criterion that was scored before. Defaults, not from the protocol. */
const secondsFor = { fact: 4, criterion: 20 } as const;

/** Whole minutes for what an annual review still asks: the facts to look through, Appendix A, and whatever is empty in the forms. */
export function reviewMinutes(
  { significance }: DraftAnswers,
  forms: readonly DraftForm[],
  standing: readonly StandingSection[]
): number {
  const facts = standing.reduce((sum, section) => sum + unsaid(section.facts).length, 0);
  const criteria = criterionNumbers.filter(number => significance.criteria[number].score === undefined).length;
  const asked = forms.map(({ form, typed, facts: known }) => minutesLeft(visibleQuestions(form, typed, known), typed));
  const seconds = facts * secondsFor.fact + criteria * secondsFor.criterion;
  return asked.reduce((sum, minutes) => sum + minutes, Math.ceil(seconds / 60));
}
