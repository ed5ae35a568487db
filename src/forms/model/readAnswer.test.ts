import { date, money, number, person, text, tick, yesNo } from './question';
import { readAnswer } from './readAnswer';

const asked = { ask: 'What?', origin: 'ours' } as const;
const amy = { login: 'amy@council.example', objectId: 'oid', name: 'Amy Staff' };

it('keeps money in pence, numbers as numbers and dates as civil dates', () => {
  expect(readAnswer(money(asked), '£25k')).toEqual({ kind: 'read', value: 2_500_000, echo: 'Read as £25,000' });
  expect(readAnswer(number(asked), '1,000')).toEqual({ kind: 'read', value: 1000 });
  expect(readAnswer(date(asked), '1 Apr 2027')).toEqual({ kind: 'read', value: '2027-04-01' });
});

it('says what is wrong with a number', () => {
  expect(readAnswer(number(asked), '1.5')).toEqual({
    kind: 'wrong',
    problem: 'Enter a whole number in figures, for example 12.'
  });
  expect(readAnswer(number(asked), '-1')).toEqual({ kind: 'wrong', problem: 'Enter 0 or more.' });
  expect(readAnswer(number(asked), '2000000')).toEqual({ kind: 'wrong', problem: 'Enter no more than 1,000,000.' });
});

it('takes a person only from the directory', () => {
  expect(readAnswer(person(asked), amy)).toEqual({ kind: 'read', value: amy });
  expect(readAnswer(person(asked), 'Amy')).toEqual({
    kind: 'wrong',
    problem: 'Choose the person from the list that appears while you type, or empty this.'
  });
  expect(readAnswer(person(asked), '')).toEqual({ kind: 'empty' });
});

it('keeps one line on one line, and refuses what cannot be kept', () => {
  expect(readAnswer(text(asked), ' a name ')).toEqual({ kind: 'read', value: 'a name' });
  expect(readAnswer(text(asked), 'a\nname')).toEqual({ kind: 'wrong', problem: 'Keep this on one line.' });
  expect(readAnswer(text(asked), 'x'.repeat(201))).toEqual({
    kind: 'wrong',
    problem: 'Shorten this to 200 characters or fewer: it has 201.'
  });
});

it('reads a choice that is not offered, or a value of another shape, as not answered', () => {
  const sizes = tick({ ...asked, options: { small: 'Small', large: 'Large' } });
  expect(readAnswer(sizes, ['large', 'toString', 'small'])).toEqual({ kind: 'read', value: ['small', 'large'] });
  expect(readAnswer(sizes, 'small')).toEqual({ kind: 'empty' });
  expect(readAnswer(yesNo(asked), 'perhaps')).toEqual({ kind: 'empty' });
  expect(readAnswer(text(asked), [1])).toEqual({ kind: 'empty' });
});
