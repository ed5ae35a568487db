import { subheadingsAmong } from './subheadings';
import { text } from './question';

const question = text({ ask: 'What?', origin: 'ours' });
const section = {
  id: 'one',
  heading: 'One',
  subheadings: { b: 'Plans', d: 'Money' },
  questions: { a: question, b: question, c: question, d: question }
};

const asked = (...ids: readonly string[]): readonly { readonly id: string }[] => ids.map(id => ({ id }));

it('puts a sub-heading before the first question under it that is asked', () => {
  expect(subheadingsAmong(section, asked('a', 'b', 'c', 'd'))).toEqual({ b: 'Plans', d: 'Money' });
  expect(subheadingsAmong(section, asked('a', 'c'))).toEqual({ c: 'Plans' });
});

it('leaves out a sub-heading under which nothing is asked, and has none where the form has none', () => {
  expect(subheadingsAmong(section, asked('a', 'd'))).toEqual({ d: 'Money' });
  expect(subheadingsAmong({ ...section, subheadings: undefined }, asked('a', 'd'))).toEqual({});
});
