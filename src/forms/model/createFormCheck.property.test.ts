import fc from 'fast-check';
import { printedSettings } from '../../domain/protocol/printedSettings';
import type { TypedMoneyByYear } from '../../domain/money/moneyByYear';
import type { TypedAnswers, TypedCell, TypedRow, TypedValue } from '../../domain/registration/registrationAnswers';
import { person } from '../../testing/builders';
import { filledForm } from '../../testing/filledForm';
import { registrationOf } from '../../testing/registrationBuilders';
import { evaluationFacts } from '../fullEvaluation/evaluationFacts';
import { fullEvaluationForm as form } from '../fullEvaluation/fullEvaluationForm';
import { createFormCheck } from './createFormCheck';
import { questionsOf } from './form';
import { sectionStates } from './sectionStates';
import { toStoredAnswers } from './toStoredAnswers';
import { validateForm } from './validateForm';
import { visibleQuestions, type Facts } from './visibleQuestions';

const factsOf = (council: boolean, grantFunded: boolean): Facts =>
  evaluationFacts(
    { registration: registrationOf({ accountableBody: council ? 'Council' : 'None', grantFunded }), aims: {} },
    {},
    printedSettings
  );

const words = fc.constantFrom(
  '',
  ' ',
  'yes',
  'no',
  'none',
  'partly',
  'high',
  '12',
  '£1k',
  '31/02/2027',
  'A board',
  'A\nB'
);
const amounts = fc.constantFrom<TypedMoneyByYear['amounts']>({}, { '2027/28': '1' }, { '2027/28': '' });
const cell: fc.Arbitrary<TypedCell> = fc.oneof(
  words,
  fc.boolean(),
  fc.array(words, { maxLength: 2 }),
  fc.constant(person('Amy Staff')),
  fc.record({ grade: words, note: words, evidence: words, files: fc.constant<readonly never[]>([]) }),
  fc.record({ amounts, standing: words })
);
const columns = ['name', 'partner', 'interest', 'risk', 'task', 'lead', 'aim', 'measurable', 'treatment'];
const row = fc.dictionary(fc.constantFrom(...columns), cell, { maxKeys: 5 });
const value: fc.Arbitrary<TypedValue> = fc.oneof(cell, fc.array(row, { maxLength: 4 }));

const ids = questionsOf(form).map(({ id }) => id);
const edit = fc.record({
  id: fc.constantFrom(...ids),
  value,
  /** A table changes in one cell, as it is typed. */
  typed: fc.record({ at: fc.nat(3), column: fc.constantFrom(...columns), cell }),
  facts: fc.record({ council: fc.boolean(), grants: fc.boolean() })
});

interface Edit {
  readonly id: string;
  readonly value: TypedValue;
  readonly typed: { readonly at: number; readonly column: string; readonly cell: TypedCell };
}

/** Typed as a screen does it: what does not change stays the same object. */
function edited(before: TypedAnswers, { id, value, typed }: Edit): TypedAnswers {
  const rows = before[id];
  const isTable = Array.isArray(rows) && rows.some(one => typeof one === 'object' && !('sha256' in one));
  if (!isTable) return { ...before, [id]: value };
  const changed = (rows as readonly TypedRow[]).map((one, at) =>
    at === typed.at ? { ...one, [typed.column]: typed.cell } : one
  );
  return { ...before, [id]: changed };
}

it('a check that remembers says after any edits what a fresh look says', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(edit, { minLength: 1, maxLength: 8 }), (isFilled, edits) => {
      const check = createFormCheck(form);
      let typed = isFilled ? filledForm(form, factsOf(true, true)) : {};
      for (const one of edits) {
        typed = edited(typed, one);
        const facts = factsOf(one.facts.council, one.facts.grants);
        const { visible, problems, states } = check(typed, facts);
        // Questions that were never read before, and so nothing is remembered of them.
        const fresh = structuredClone(form);
        const whole = structuredClone(typed);
        const left = validateForm(fresh, whole, facts);
        expect(visible.map(({ id }) => id)).toEqual(visibleQuestions(fresh, whole, facts).map(({ id }) => id));
        expect(problems).toEqual(left);
        expect(states).toEqual(sectionStates(fresh, whole, left));
        expect(toStoredAnswers(form, typed, facts)).toEqual(toStoredAnswers(fresh, whole, facts));
        expect(check(typed, facts)).toBe(check(whole, facts));
      }
    }),
    { numRuns: 25 }
  );
});
