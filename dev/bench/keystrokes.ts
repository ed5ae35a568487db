import type { DraftAnswers } from '../../src/domain/drafts/draft';
import { printedSettings } from '../../src/domain/protocol/printedSettings';
import type { TypedAnswers, TypedRow, TypedValue } from '../../src/domain/registration/registrationAnswers';
import { draftEvaluationFacts } from '../../src/forms/fullEvaluation/draftEvaluation';
import { fullEvaluationForm } from '../../src/forms/fullEvaluation/fullEvaluationForm';
import { computedTyped } from '../../src/forms/model/computedTyped';
import { createFormCheck } from '../../src/forms/model/createFormCheck';
import { questionsOf } from '../../src/forms/model/form';
import { typedRows } from '../../src/forms/model/typed';
import { answersOf, criteriaOf, person, significanceOf } from '../../src/testing/builders';
import { wholeForm } from '../../src/testing/filledForm';
import { typedRegistration } from '../../src/testing/typedRegistration';
import { percentile, type Figure } from './figure';

const strokes = 300;
/** Twenty whole rows in every table of the form. */
const rows = 20;

const context = {
  settings: printedSettings,
  me: person('Amy Staff'),
  headOfService: 'Sally Senior',
  now: new Date('2027-03-03T12:00:00Z')
};

/** What a keystroke in Appendix D costs before anything is drawn: its facts, its check and its sums, in a Major draft that is answered throughout. */
export function keystrokeFigures(): readonly Figure[] {
  const budget = 1;
  const unit = 'ms';
  const inAnswer = timesOf('reason', (before, letter) => `${typeof before === 'string' ? before : ''}${letter}`);
  const inTable = timesOf('stakeholders', (before, letter) =>
    typedRows(before).map((row, at) => (at === 7 ? typedInto(row, 'name', letter) : row))
  );
  return [
    { what: 'Appendix D, rules of a keystroke in an answer, p95', value: percentile(inAnswer, 95), unit, budget },
    { what: `Appendix D, rules of a keystroke in ${rows} rows, p95`, value: percentile(inTable, 95), unit, budget }
  ];
}

function timesOf(id: string, type: (before: TypedValue | undefined, letter: string) => TypedValue): readonly number[] {
  const check = createFormCheck(fullEvaluationForm);
  const computed = questionsOf(fullEvaluationForm).flatMap(({ question }) =>
    question.kind === 'computed' ? [question] : []
  );
  let draft = majorDraft({});
  draft = majorDraft(wholeForm(fullEvaluationForm, draftEvaluationFacts(draft, 'Major', context), rows));
  const left = check(draft.evaluation, draftEvaluationFacts(draft, 'Major', context)).problems;
  if (left.length > 0) throw new Error(`the form is not whole: ${left.map(({ field }) => field).join(', ')}`);
  return Array.from({ length: strokes }, (_none, stroke) => {
    const evaluation = { ...draft.evaluation, [id]: type(draft.evaluation[id], stroke % 6 === 5 ? ' ' : 'x') };
    const begun = performance.now();
    draft = { ...draft, evaluation };
    const { visible } = check(evaluation, draftEvaluationFacts(draft, 'Major', context));
    for (const question of computed) computedTyped(question, visible, evaluation);
    return performance.now() - begun;
  }).slice(strokes / 3);
}

function majorDraft(evaluation: TypedAnswers): DraftAnswers {
  const registration = typedRegistration({
    accountableBody: 'Council',
    sharesData: 'yes',
    personalData: 'yes',
    grantFunded: 'yes',
    grants: [{ funder: 'Lottery', amount: '500' }]
  });
  const significance = significanceOf({ criteria: criteriaOf(5, 5, 5, 5, 5, 5, 5), aims: { 'aim-1': 'direct' } });
  return answersOf({ evaluation, registration, significance });
}

function typedInto(row: TypedRow, column: string, letter: string): TypedRow {
  const before = row[column];
  return { ...row, [column]: `${typeof before === 'string' ? before : ''}${letter}` };
}
