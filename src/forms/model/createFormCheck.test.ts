import type { TypedRow } from '../../domain/registration/registrationAnswers';
import { createFormCheck } from './createFormCheck';
import { defineForm } from './form';
import { grid, longText, yesNo } from './question';

const origin = 'ours';
const form = defineForm({
  appendix: 'K',
  title: 'Two sections',
  version: 'k-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'one',
      heading: 'One',
      questions: {
        story: longText({ ask: 'Story', required: 'Tell it.', origin }),
        hasMore: yesNo({ ask: 'More?', required: 'Say whether there is more.', origin })
      }
    },
    {
      id: 'two',
      heading: 'Two',
      questions: {
        more: longText({ ask: 'More', required: 'Tell more.', onlyWhen: { question: 'hasMore', is: ['yes'] }, origin }),
        rows: grid({
          ask: 'Rows',
          row: 'row',
          least: 0,
          most: 3,
          columns: {
            name: longText({ ask: 'Name', required: 'Enter a name.', origin }),
            note: longText({ ask: 'Note', origin })
          },
          origin
        })
      }
    }
  ]
});

it('says what is asked, what is wrong and how far each section is', () => {
  const { visible, problems, states } = createFormCheck(form)(
    { story: 'S', hasMore: 'yes', rows: [{ note: 'N' }] },
    {}
  );
  expect(visible.map(({ id }) => id)).toEqual(['story', 'hasMore', 'more', 'rows']);
  expect(problems).toEqual([
    { field: 'more', section: 'two', text: 'Tell more.' },
    { field: 'rows.0.name', section: 'two', text: 'Enter a name.' }
  ]);
  expect(states.map(({ number, state }) => [number, state])).toEqual([
    ['K1', { kind: 'done' }],
    ['K2', { kind: 'missing', count: 2 }]
  ]);
});

it('gives the very same objects for a keystroke that changes nothing but words', () => {
  const check = createFormCheck(form);
  const begun = { note: 'begun' };
  const rows: readonly TypedRow[] = [begun, { name: 'A', note: '' }];
  const before = check({ story: 'On', hasMore: 'no', rows }, {});
  expect(check({ story: 'Once', hasMore: 'no', rows }, {})).toBe(before);
  expect(check({ story: 'Once', hasMore: 'no', rows: [begun, { name: 'Ab', note: '' }] }, {})).toBe(before);
});

it('keeps the other objects where one answer opens or closes something', () => {
  const check = createFormCheck(form);
  const before = check({ story: 'S', hasMore: 'no' }, {});
  const without = check({ story: '', hasMore: 'no' }, {});
  expect(without.visible).toBe(before.visible);
  expect(without.problems).toEqual([{ field: 'story', section: 'one', text: 'Tell it.' }]);
  const asked = check({ story: '', hasMore: 'yes' }, {});
  expect(asked.problems[0]).toBe(without.problems[0]);
  expect(asked.visible).toHaveLength(4);
});

it('keeps nothing of one form for another', () => {
  const again = createFormCheck(form);
  createFormCheck(form)({ story: 'S', hasMore: 'yes' }, {});
  expect(again({}, {}).problems.map(({ field }) => field)).toEqual(['story', 'hasMore']);
});

it('tells one answer to put right from one that is missing', () => {
  const check = createFormCheck(form);
  const [missing] = check({ hasMore: 'no' }, {}).states;
  const [wrong] = check({ hasMore: 'no', story: 'x'.repeat(5000) }, {}).states;
  expect([missing.state, wrong.state]).toEqual([
    { kind: 'missing', count: 1 },
    { kind: 'wrong', count: 1 }
  ]);
});
