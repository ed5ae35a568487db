import { printedSettings } from '../../domain/protocol/printedSettings';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { describeProposal } from './describeProposal';

const rows = describeProposal(
  proposalDocument({ registration: registrationOf({ kind: 'sharedService', wholeBudget: 1_250_050, area: 'moon' }) }),
  printedSettings
).flatMap(section => section.rows);
const textOf = (id: string): string | undefined => rows.find(row => row.id === id)?.text;

it('reads a submitted registration in words: choices, pounds, dates, yes and no', () => {
  expect(textOf('kind')).toBe('Joint or shared service');
  expect(textOf('wholeBudget')).toBe('£12,500.50');
  expect(textOf('startsOn')).toBe('1 Apr 2027');
  expect(textOf('statutory')).toBe('No');
  expect(textOf('firstYear')).toBe('2027/28');
  expect(textOf('timeValue')).toBe('£1,000');
  expect(textOf('screening')).toBe('Is a partnership');
});

it('shows an answer that this version of the form no longer offers as it was kept', () => {
  expect(textOf('area')).toBe('moon');
});

it('leaves out what was not asked or not answered, and who signs, which no document says', () => {
  expect(textOf('otherNames')).toBeUndefined();
  expect(textOf('whyNoAim')).toBeUndefined();
  expect(textOf('headOfService')).toBeUndefined();
});
