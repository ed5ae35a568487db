import { allForms } from '../../src/forms/allForms';
import { questionsOf, type Form } from '../../src/forms/model/form';
import { screeningForm } from '../../src/forms/screening/screeningForm';
import { significanceForm } from '../../src/forms/significance/significanceForm';

/** Every question that is asked, with its wording: "Z.agreement", "A.9", "B.partners", "B.partners.sector". */
export function knownQuestions(): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(screeningForm.tests).map(([id, { question }]) => [`Z.${id}`, question] as const),
    ...Object.entries(screeningForm.questions).map(([id, words]) => [`Z.${id}`, words] as const),
    ...Object.entries(significanceForm.criteria).map(([id, { label }]) => [`A.${id}`, label] as const),
    ...Object.entries(significanceForm.amounts).map(([id, { label }]) => [`A.${id}`, label] as const),
    ...Object.entries(allForms).flatMap(([letter, form]) => questionsIn(letter, form))
  ]);
}

function questionsIn(letter: string, form: Form): readonly (readonly [string, string])[] {
  return questionsOf(form).flatMap(({ id, question }) => [
    [`${letter}.${id}`, question.ask] as const,
    ...(question.kind === 'grid'
      ? Object.entries(question.columns).map(([column, { ask }]) => [`${letter}.${id}.${column}`, ask] as const)
      : [])
  ]);
}
