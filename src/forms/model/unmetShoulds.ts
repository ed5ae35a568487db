import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import type { Form, PlacedQuestion } from './form';
import { isAsked } from './questionKinds';
import { isBlank, typedGraded } from './typed';
import { visibleQuestions, type Facts } from './visibleQuestions';

/**
 * What this form says should be there and is not: left empty, or judged no or only partly. It is pointed out before submitting and stops nothing;
 * what must be there is a problem (validateForm).
 */
export function unmetShoulds(form: Form, typed: TypedAnswers, facts: Facts): readonly PlacedQuestion[] {
  return visibleQuestions(form, typed, facts).filter(({ id, question }) => {
    if (!isAsked(question) || question.duty !== 'should') return false;
    if (question.kind !== 'graded') return isBlank(typed[id]);
    const { grade } = typedGraded(typed[id]);
    return grade !== 'yes' && grade !== 'notApplicable';
  });
}
