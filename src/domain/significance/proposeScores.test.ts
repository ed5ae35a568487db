import { criteriaOf, significanceOf } from '../../testing/builders';
import { printedSettings } from '../protocol/printedSettings';
import { amountTotal } from './amountTotal';
import { proposedScores, scoreForAims, scoreForAmount } from './proposeScores';
import { reasonIsRequired } from './reasonRule';

const pounds = 100;

describe('criterion 1, financial cost to the council', () => {
  it.each([
    [0, 1],
    [9_999.99, 1],
    [10_000.01, 2],
    [24_999.99, 2],
    [25_000.01, 3],
    [159_999.99, 3],
    [160_000.01, 4],
    [999_999.99, 4],
    [1_000_000.01, 5]
  ])('£%d scores %d', (amount, score) => {
    expect(scoreForAmount(Math.round(amount * pounds), printedSettings)).toEqual({ score });
  });

  it.each([
    ['£10,000', 10_000, { score: 2, atBoundary: { below: 1, from: 2 } }],
    ['£25,000', 25_000, { score: 3, atBoundary: { below: 2, from: 3 } }],
    ['£160,000', 160_000, { score: 4, atBoundary: { below: 3, from: 4 } }],
    ['£1,000,000', 1_000_000, { score: 4, atBoundary: { below: 4, from: 5 } }]
  ])('exactly %s stands on a printed edge, and both readings are given', (_case, amount, expected) => {
    expect(scoreForAmount(amount * pounds, printedSettings)).toEqual(expected);
  });

  it('adds money, officer time and money through the accounts', () => {
    const amounts = { year: '2027/28', cash: '20,000', time: '£4,999.99', passingThrough: '0.01' };
    expect(amountTotal(amounts)).toBe(2_500_000);
  });

  it('has no total while nothing is typed or one amount cannot be read', () => {
    expect(amountTotal({ year: '', cash: '', time: '', passingThrough: '' })).toBeUndefined();
    expect(amountTotal({ year: '', cash: '5', time: 'abc', passingThrough: '' })).toBeUndefined();
  });
});

describe('criterion 2, contribution to corporate aims', () => {
  it.each([
    [0, 1],
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 4],
    [6, 5]
  ])('%d of six aims scores %d', (ticked, score) => {
    expect(scoreForAims(ticked, printedSettings)).toBe(score);
  });

  it.each([
    [1, [1, 5]],
    [3, [1, 2, 4, 5]],
    [4, [1, 2, 3, 4, 5]],
    [12, [1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 4, 5]]
  ])('a list of %d aims keeps the shares (note I-08)', (length, expected) => {
    const aims = Array.from({ length }, (_, at) => ({ id: `a${at}`, title: `Aim ${at}` }));
    expect(expected.map((_, ticked) => scoreForAims(ticked, { ...printedSettings, aims }))).toEqual(expected);
  });
});

describe('proposed scores', () => {
  it('come from amounts and ticked aims, direct or indirect', () => {
    const answers = significanceOf({
      amounts: { year: '2027/28', cash: '200,000', time: '', passingThrough: '' },
      aims: { 'aim-1': 'direct', 'aim-2': 'indirect', 'aim-3': 'direct' }
    });
    expect(proposedScores(answers, printedSettings)).toEqual({ 1: 4, 2: 3 });
  });

  it('are not made from nothing, nor from an aim of an older list', () => {
    expect(proposedScores(significanceOf({ aims: { 'old-aim': 'direct' } }), printedSettings)).toEqual({});
  });
});

describe('a reason is required', () => {
  it.each([
    ['for the lowest score', 2, 1, true],
    ['for the highest score', 9, 5, true],
    ['for a criterion that does not apply', 4, 'doesNotApply', true],
    ['for score 2 of criterion 3, which has no wording', 3, 2, true],
    ['for score 4 of criterion 3, which has no wording', 3, 4, true],
    ['not for score 3 of criterion 3', 3, 3, false],
    ['not for score 2 of another criterion', 5, 2, false],
    ['not for score 4 of another criterion', 6, 4, false],
    ['not while there is no score', 1, undefined, false]
  ] as const)('%s', (_case, number, score, required) => {
    expect(reasonIsRequired(number, { ...criteriaOf()[number], score })).toBe(required);
  });
});
