import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { printedSettings } from '../../domain/protocol/printedSettings';
import { filledForm } from '../../testing/filledForm';
import { registrationOf } from '../../testing/registrationBuilders';
import { basicEvaluationForm } from '../basicEvaluation/basicEvaluationForm';
import { evaluationFacts } from '../fullEvaluation/evaluationFacts';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { registrationForm } from '../registration/registrationForm';
import { defineForm, type Form } from './form';
import { minutesLeft } from './minutesLeft';
import { carried, grid, longText, text, yesNo } from './question';
import { visibleQuestions, type Facts } from './visibleQuestions';

const origin = 'ours';
const required = 'Answer it.';
const form = defineForm({
  appendix: 'M',
  title: 'Minutes',
  version: 'm-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'one',
      heading: 'One',
      questions: {
        known: carried({ ask: 'Known', from: 'There', origin }),
        story: longText({ ask: 'Story', required, origin }),
        hasMore: yesNo({ ask: 'More?', required, origin }),
        more: longText({ ask: 'More', required, onlyWhen: { question: 'hasMore', is: ['yes'] }, origin }),
        remark: longText({ ask: 'Remark', origin }),
        rows: grid({
          ask: 'Rows',
          row: 'row',
          least: 3,
          most: 9,
          required,
          columns: { name: text({ ask: 'Name', required, origin }), note: longText({ ask: 'Note', origin }) },
          origin
        })
      }
    }
  ]
});

const left = (typed: TypedAnswers, of: Form = form, facts: Facts = {}): number =>
  minutesLeft(visibleQuestions(of, typed, facts), typed);

const rows = [{ name: 'A' }, { name: 'B' }, { name: 'C' }];

it.each<[string, TypedAnswers, number]>([
  ['90 + 15 + 3 rows of 30 seconds', {}, 4],
  ['a row less', { rows: [{ name: 'A' }] }, 3],
  ['a row that was begun without its name', { story: 'S', hasMore: 'no', rows: [...rows, { note: 'N' }] }, 1],
  ['what is asked further', { story: 'S', hasMore: 'yes', rows }, 2],
  ['nothing, though what is optional is empty', { story: 'S', hasMore: 'no', rows }, 0],
  ['an answer that has to be put right is not empty', { story: 'x'.repeat(5000), hasMore: 'no', rows }, 0]
])('adds up what is asked and still empty: %s', (_case, typed, minutes) => {
  expect(left(typed)).toBe(minutes);
});

it('is about a quarter of an hour for Appendix B, less than an hour with C, more than an hour and a half with D, and nothing at the end', () => {
  const facts = evaluationFacts({ registration: registrationOf(), aims: {} }, {}, printedSettings);
  const [b, c, d] = [
    left({}, registrationForm),
    left({}, basicEvaluationForm, facts),
    left({}, fullEvaluationForm, facts)
  ];
  expect([b, b + c, b + d]).toEqual([13, 50, 96]);
  expect(left(filledForm(fullEvaluationForm, facts), fullEvaluationForm, facts)).toBe(0);
});
