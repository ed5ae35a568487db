import { defineForm, questionsOf, type AnswersOf } from './form';
import { formMistakes } from './formMistakes';
import { printForm } from './printForm';
import { carried, choose, confirm, date, grid, longText, money, number, person, text, tick, yesNo } from './question';

const form = defineForm({
  appendix: 'T',
  title: 'A trial form',
  version: 'trial-1',
  tag: 'Only for tests.',
  intro: 'Answer what is asked.',
  sections: [
    {
      id: 'first',
      heading: 'First things',
      questions: {
        name: carried({ ask: 'Name', from: 'About it', origin: 'section 5.3' }),
        colour: choose({
          ask: 'Which colour?',
          guidance: 'Look at it in daylight.',
          options: { red: 'Red', blue: 'Blue' },
          required: 'Choose a colour.',
          origin: 'section 2'
        }),
        shade: text({
          ask: 'Which shade?',
          onlyWhen: { question: 'colour', is: ['red', 'blue'] },
          origin: 'other councils'
        })
      }
    },
    {
      id: 'second',
      heading: 'Second things',
      lead: 'Estimates will do.',
      questions: {
        sizes: tick({ ask: 'Sizes', options: { small: 'Small', large: 'Large' }, origin: 'ours' }),
        boxes: grid({
          ask: 'Boxes',
          row: 'box',
          least: 1,
          most: 3,
          required: 'Add a box.',
          columns: {
            label: text({ ask: 'Label', required: 'Enter a label.', origin: 'ours' }),
            full: yesNo({ ask: 'Full', origin: 'ours' })
          },
          origin: 'ours'
        }),
        price: money({ ask: 'Price', origin: 'ours' }),
        days: number({ ask: 'Days', origin: 'ours' }),
        on: date({ ask: 'When', origin: 'ours' }),
        who: person({ ask: 'Who', origin: 'ours' }),
        why: longText({ ask: 'Why', origin: 'ours' }),
        sure: confirm({ ask: 'I am sure', origin: 'ours' })
      }
    }
  ]
});

it('numbers questions by their place, so that nobody types a number', () => {
  expect(questionsOf(form).map(({ id, number: at }) => `${at} ${id}`)).toEqual([
    'T1.1 name',
    'T1.2 colour',
    'T1.3 shade',
    'T2.1 sizes',
    'T2.2 boxes',
    'T2.3 price',
    'T2.4 days',
    'T2.5 on',
    'T2.6 who',
    'T2.7 why',
    'T2.8 sure'
  ]);
});

it('gives the answers their types, and none to what is carried', () => {
  const answers: AnswersOf<typeof form> = {
    colour: 'red',
    shade: 'Crimson',
    sizes: ['small'],
    boxes: [{ label: 'A', full: true }],
    price: 250_000,
    on: '2027-03-03',
    who: { login: 'amy@council.example', objectId: '', name: 'Amy' },
    sure: true
  };
  const colours: readonly NonNullable<typeof answers.colour>[] = ['red', 'blue'];
  expect([answers.boxes?.[0].label, ...colours]).toEqual(['A', 'red', 'blue']);
});

it('prints every word that is asked, with conditions, rules and origin', () => {
  expect(printForm(form).split('\n').slice(0, 55).join('\n')).toBe(`# Appendix T: A trial form

Only for tests.

Answer what is asked.

Form version: trial-1

## T1 First things

### T1.1 Name

Not asked again: About it

Origin: protocol section 5.3

### T1.2 Which colour?

Look at it in daylight.

- [ ] Red
- [ ] Blue

Choose one. If left empty: “Choose a colour.”

Origin: protocol section 2

### T1.3 Which shade?

Only if T1.2 is: Red or Blue

One line, up to 200 characters. May be left empty.

Origin: asked by other councils

## T2 Second things

Estimates will do.

### T2.1 Sizes

- [ ] Small
- [ ] Large

Tick what applies. May be left empty.

Origin: our proposal

### T2.2 Boxes

| Label (must) | Full |
|---|---|
| One line, up to 200 characters. | Yes or no. |

A table, 1 to 3 rows. If left empty: “Add a box.”`);
});

describe('a mistake in a form', () => {
  const asked = yesNo({ ask: 'Is it?', origin: 'ours' });
  const section = (questions: Parameters<typeof defineForm>[0]['sections'][number]['questions']): readonly string[] =>
    formMistakes({ ...form, sections: [{ id: 'only', heading: 'Only', questions }] });

  it('is a condition on a question that comes later, or on an answer that it cannot have', () => {
    expect(
      section({
        early: text({ ask: 'Early', onlyWhen: { question: 'asked', is: ['yes'] }, origin: 'ours' }),
        asked,
        late: text({ ask: 'Late', onlyWhen: { question: 'asked', is: ['perhaps'] }, origin: 'ours' })
      })
    ).toEqual(['T1.1 hangs on asked, which is not asked before it', 'T1.3 waits for “perhaps”, which asked cannot be']);
  });

  it('is a table that needs a row and cannot ask for it', () => {
    const columns = { label: text({ ask: 'Label', origin: 'ours' }) };
    expect(section({ boxes: grid({ ask: 'Boxes', row: 'box', least: 1, most: 2, columns, origin: 'ours' }) })).toEqual([
      'T1.1 needs a row but has no sentence to ask for it'
    ]);
  });

  it('is not in a form that holds together', () => {
    expect(formMistakes(form)).toEqual([]);
  });
});
