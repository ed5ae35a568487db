import type { TypedRow } from '../../domain/registration/registrationAnswers';
import { compareTyped } from './compareTyped';
import { defineForm } from './form';
import { carried, date, grid, longText, money } from './question';

const origin = 'ours';
const form = defineForm({
  appendix: 'Q',
  title: 'Compared',
  version: 'q-1',
  tag: '',
  intro: '',
  sections: [
    {
      id: 'one',
      heading: 'One',
      questions: {
        known: carried({ ask: 'Known', from: 'There', origin }),
        story: longText({ ask: 'Story', origin }),
        paid: money({ ask: 'Paid', origin }),
        on: date({ ask: 'On', origin }),
        rows: grid({
          ask: 'Rows',
          row: 'row',
          least: 0,
          most: 3,
          columns: { name: longText({ ask: 'Name', origin }), due: date({ ask: 'Due', origin }) },
          origin
        })
      }
    }
  ]
});

it('says in words where two versions differ, and nothing where only the typing does', () => {
  const rows: readonly TypedRow[] = [{ name: 'A', due: '1/4/2027' }, {}];
  const mine = { story: 'Once', paid: '£1k', on: '3 Mar 2027', rows };
  const other = { story: 'Once ', paid: '1,000', on: 'soon', rows: [{ name: 'A', due: '1 May 2027' }] };
  expect(compareTyped(form, mine, other)).toEqual([
    { id: 'on', label: 'On', mine: '3 Mar 2027', other: 'soon' },
    { id: 'rows', label: 'Rows', mine: 'A, 1 Apr 2027', other: 'A, 1 May 2027' }
  ]);
});

it('compares anew whatever was typed since', () => {
  const other = { story: 'Once' };
  expect(compareTyped(form, { story: 'Twice' }, other)).toHaveLength(1);
  expect(compareTyped(form, { story: 'Once' }, other)).toEqual([]);
  expect(compareTyped(form, { story: 'Once' }, { story: '' })).toEqual([
    { id: 'story', label: 'Story', mine: 'Once', other: '' }
  ]);
});
