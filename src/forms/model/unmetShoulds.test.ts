import { defineForm } from './form';
import { graded, grid, longText, text } from './question';
import { unmetShoulds } from './unmetShoulds';

const form = defineForm({
  appendix: 'T',
  title: 'A trial form',
  version: 'trial-1',
  tag: 'Only for tests.',
  intro: 'Answer what is asked.',
  sections: [
    {
      id: 'only',
      heading: 'Only section',
      questions: {
        kept: graded({ ask: 'Is it kept?', duty: 'should', origin: 'ours' }),
        where: text({ ask: 'Where?', onlyWhen: { question: 'kept', is: ['yes'] }, duty: 'should', origin: 'ours' }),
        people: grid({
          ask: 'Who?',
          row: 'name',
          least: 0,
          most: 5,
          columns: { name: text({ ask: 'Name', origin: 'ours' }) },
          duty: 'should',
          origin: 'ours'
        }),
        must: text({ ask: 'What?', required: 'Say what.', duty: 'must', origin: 'ours' }),
        may: longText({ ask: 'Why?', duty: 'may', origin: 'ours' })
      }
    }
  ]
});

function judged(grade: string): { grade: string; note: string; evidence: string; files: readonly never[] } {
  return { grade, note: '', evidence: '', files: [] };
}

it.each([
  ['nothing is answered', {}, ['kept', 'people']],
  ['it is judged no', { kept: judged('no'), people: [{ name: 'Amy' }] }, ['kept']],
  ['it is judged partly', { kept: judged('partly'), people: [{ name: ' ' }] }, ['kept', 'people']],
  ['it does not apply', { kept: judged('notApplicable'), people: [{ name: 'Amy' }] }, []],
  ['it is there, and what hangs on it is not', { kept: judged('yes'), people: [{ name: 'Amy' }] }, ['where']],
  ['all is there', { kept: judged('yes'), where: 'Shelf 4', people: [{ name: 'Amy' }] }, []]
])('what should be there is pointed out when %s', (_case, typed, ids) => {
  expect(unmetShoulds(form, typed, {}).map(({ id }) => id)).toEqual(ids);
});
