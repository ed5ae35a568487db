/** @jest-environment node */
import { columnsOf } from './columnsOf';
import { allows } from './evaluate';
import { parseFormula } from './parse';
import type { FormulaValue } from './values';

const row: Readonly<Record<string, FormulaValue>> = {
  Band: 'Major',
  Amount: 12,
  Empty: null,
  Flag: true,
  'Due on': 46_204
};

const passes = (formula: string): boolean =>
  allows(parseFormula(formula), { today: 46_203, valueOf: name => row[name] ?? null });

describe('what a validation formula comes to', () => {
  it.each([
    ['=[Band]="major"', true],
    ['=EXACT([Band],"major")', false],
    ['=OR([Band]="Minor",Band="Limited")', false],
    ['=AND(Amount>10,Amount<=12,NOT(ISBLANK(Band)))', true],
    ['=ISBLANK(Empty)', true],
    ['=Empty=""', true],
    ['=Empty=0', true],
    ['=IF(Flag,LEN([Band])=5,FALSE)', true],
    ['=IF(FALSE,1/0,TRUE)', true],
    ['=1+2*3-4/2=5', true],
    ['=-2+3=1', true],
    ['=(1+2)*3=9', true],
    ['="a"&1&TRUE="a1TRUE"', true],
    ['=LEFT(Band)&MID(Band,2,2)&RIGHT(Band,2)="Major"', true],
    ['=RIGHT(Band,0)=""', true],
    ['=FIND("j",Band)=3', true],
    ['=SEARCH("J?R",Band)=3', true],
    ['=ISNUMBER(FIND("J",Band))', false],
    ['=ISNUMBER(SEARCH("J",Band))', true],
    ['=UPPER(Band)&LOWER(Band)="MAJORmajor"', true],
    ['=TRIM("  a   b ")="a b"', true],
    ['=[Due on]>TODAY()', true],
    ['=[Due on]-TODAY()=1', true],
    ['="say ""yes"""<>""', true],
    ['=Amount', true],
    ['=Empty', false]
  ])('%s is %s', (formula, expected) => {
    expect(passes(formula)).toBe(expected);
  });

  it.each(['=1/Empty', '=Band+1', '=FIND("z",Band)=0', '=MID(Band,0,1)=""', '=Band'])(
    'a calculation error refuses the save: %s',
    formula => {
      expect(passes(formula)).toBe(false);
    }
  );
});

describe('what is refused when a formula is set', () => {
  it.each(['=AND(', '=1+', '=)', '=[Band', '="open', '=Band Amount', '=NOT()', '=TODAY(1)', '', '=1 ~ 2'])(
    'bad syntax: %s',
    formula => {
      expect(() => columnsOf(parseFormula(formula))).toThrow(
        'The formula contains a syntax error or is not supported.'
      );
    }
  );

  it.each(['=YEAR(Amount)', '=2^3', '=50%', '=constructor(1)'])('what is not imitated: %s', formula => {
    expect(() => columnsOf(parseFormula(formula))).toThrow('in a validation formula');
  });

  it('names the columns it depends on', () => {
    expect(columnsOf(parseFormula('=IF([Due on]>TODAY(),-Amount,Band="x")'))).toEqual(['Due on', 'Amount', 'Band']);
  });
});
