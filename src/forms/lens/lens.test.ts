// Appendix F is kept beside the protocol. After a change write it again with:
//   UPDATE_DOCS=1 npx jest -c config/jest.config.js src/forms/lens/lens.test.ts
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { allForms } from '../allForms';
import { questionsOf, type PlacedQuestion } from '../model/form';
import type { AnsweredBy } from './lens';
import { lensCoverage } from './lensCoverage';
import { printLens } from './printLens';
import { today } from './today';
import { useOfResources } from './useOfResources';

function find({ form, question }: AnsweredBy): PlacedQuestion | undefined {
  return questionsOf(allForms[form]).find(({ id, question: { kind } }) => id === question && kind !== 'carried');
}

function placed(answer: AnsweredBy): PlacedQuestion {
  const found = find(answer);
  if (!found) throw new Error(`Appendix ${answer.form} does not ask ${answer.question}.`);
  return found;
}

it('Appendix F is printed in docs/appendices as a lens on the answers of the other forms', () => {
  const path = join(__dirname, '../../../docs/appendices/F.md');
  const text = `# Appendix F: partnership questions of others, and where they are answered\n\nThe protocol's own text of this appendix is missing (note I-43). It is no form: nothing is asked for it, and it gives no score.\n\n${[useOfResources, today].map(lens => printLens(lens, placed)).join('\n')}`;
  if (process.env.UPDATE_DOCS) writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

it.each([useOfResources, today].map(lens => [lens.title, lens] as const))(
  'every question of %s is answered by questions that are asked',
  (_title, lens) => {
    expect(lens.questions.flatMap(({ answeredBy }) => answeredBy.filter(answer => !find(answer)))).toEqual([]);
    expect(lens.questions.filter(({ answeredBy }) => answeredBy.length === 0)).toEqual([]);
  }
);

it('the Use of Resources questions are history, with what rests on recollection marked', () => {
  expect([useOfResources.isHistoric, today.isHistoric]).toEqual([true, false]);
  const confirmed = useOfResources.questions.filter(({ standing }) => standing === 'confirmed').map(({ id }) => id);
  expect([useOfResources.questions.length, confirmed]).toEqual([13, ['F-13']]);
});

it('covers a question as soon as one answer speaks to it, and says which are missing', () => {
  const answers = { registration: {}, evaluation: { budgetEffect: 'In the budget' }, review: {} };
  const { covered, total, questions } = lensCoverage(useOfResources, answers);
  expect([covered, total]).toEqual([1, 13]);
  expect(questions[0].answered).toEqual([{ form: 'D', question: 'budgetEffect' }]);
  expect(questions[0].missing).toEqual([
    { form: 'D', question: 'contributions' },
    { form: 'E', question: 'moneyResults' }
  ]);
});
