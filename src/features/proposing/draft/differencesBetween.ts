import { compareAnswers, type AnswerDifference } from '../../../domain/drafts/compareAnswers';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { compareTyped } from '../../../forms/model/compareTyped';
import { registrationForm } from '../../../forms/registration/registrationForm';

/** Where two versions of a draft differ, in the order of the paper: the screening, Appendix A, Appendix B. */
export function differencesBetween(mine: DraftAnswers, other: DraftAnswers): readonly AnswerDifference[] {
  const registered = compareTyped(registrationForm, mine.registration, other.registration);
  return [
    ...compareAnswers(mine, other),
    ...registered.map(({ id, ...difference }) => ({ field: `registration.${id}`, ...difference }))
  ];
}
