import { compareAnswers, type AnswerDifference } from '../../../domain/drafts/compareAnswers';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { FollowUp } from '../../../domain/drafts/followUp';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import type { FormStep } from '../../../forms/draft/draftForms';
import { followUpForms } from '../../../forms/draft/followUpForms';
import { fullEvaluationForm } from '../../../forms/fullEvaluation/fullEvaluationForm';
import { compareTyped } from '../../../forms/model/compareTyped';
import type { Form } from '../../../forms/model/form';
import { registrationForm } from '../../../forms/registration/registrationForm';
import { draftStrings } from './strings';

/** Where two versions of a draft differ, in the order of the paper: the screening, Appendix A, Appendix B, C or D, what follows. */
export function differencesBetween(mine: DraftAnswers, other: DraftAnswers): readonly AnswerDifference[] {
  const inForm = (step: FormStep, form: Form | undefined): readonly AnswerDifference[] =>
    form
      ? compareTyped(form, typedIn(mine, step), typedIn(other, step)).map(({ id, ...difference }) => ({
          field: `${step}.${id}`,
          ...difference
        }))
      : [];
  const kind = mine.followUp?.kind;
  return [
    ...compareAnswers(mine, other),
    ...inForm('registration', registrationForm),
    // Appendix D asks all that C asks, under the same ids.
    ...inForm('evaluation', fullEvaluationForm),
    ...inForm('followUp', kind && followUpForms[kind]),
    ...affirmedDifference(mine.followUp, other.followUp)
  ];
}

/** What was affirmed in only one of the two, in one line. */
function affirmedDifference(mine: FollowUp | undefined, other: FollowUp | undefined): readonly AnswerDifference[] {
  const here = Object.keys(mine?.affirmed ?? {});
  const there = Object.keys(other?.affirmed ?? {});
  const onlyHere = here.filter(field => !there.includes(field)).length;
  const onlyThere = there.filter(field => !here.includes(field)).length;
  if (onlyHere === 0 && onlyThere === 0) return [];
  const { label, words } = draftStrings.affirmedOnly;
  return [{ field: 'affirmed', label, mine: words(onlyHere), other: words(onlyThere) }];
}

function typedIn(answers: DraftAnswers, step: FormStep): TypedAnswers {
  return step === 'followUp' ? (answers.followUp?.answers ?? {}) : answers[step];
}
