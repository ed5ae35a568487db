import { criteriaOf } from '../../testing/builders';
import { printedSettings } from '../protocol/printedSettings';
import { assessSignificance } from './assessSignificance';
import { scorePercent } from './scorePercent';
import { workedExample } from './workedExample';

describe('Appendix A', () => {
  it('scores the worked example, Bolsover LSP, 27 of 35, 77 %, Major', () => {
    const result = assessSignificance(workedExample.criteria, printedSettings);
    expect(result).toMatchObject({ total: 27, answered: 7, highestPossible: 35, band: 'Major' });
    expect(result?.percent).toBeCloseTo(77.142857, 5);
    expect(result && scorePercent(result)).toBe(77.1);
  });

  it.each([
    ['every criterion at 1, the lowest', criteriaOf(1, 1, 1, 1, 1, 1, 1), 7, 35, 'Limited'],
    ['17 of 35, 48.6 %, the last Limited', criteriaOf(3, 3, 3, 2, 2, 2, 2), 17, 35, 'Limited'],
    ['18 of 35, 51.4 %, the first Moderate', criteriaOf(3, 3, 3, 3, 2, 2, 2), 18, 35, 'Moderate'],
    ['24 of 35, 68.6 %, the last Moderate', criteriaOf(4, 4, 4, 3, 3, 3, 3), 24, 35, 'Moderate'],
    ['25 of 35, 71.4 %, the first Major', criteriaOf(4, 4, 4, 4, 3, 3, 3), 25, 35, 'Major'],
    ['15 of 30, exactly 50 %', criteriaOf(3, 3, 3, 2, 2, 2, 'doesNotApply'), 15, 30, 'Moderate'],
    ['14 of 30, just under 50 %', criteriaOf(3, 3, 2, 2, 2, 2, 'doesNotApply'), 14, 30, 'Limited'],
    ['21 of 30, exactly 70 %', criteriaOf(4, 4, 4, 3, 3, 3, 'doesNotApply'), 21, 30, 'Major'],
    ['20 of 30, just under 70 %', criteriaOf(4, 4, 3, 3, 3, 3, 'doesNotApply'), 20, 30, 'Moderate'],
    ['every criterion at 5, the highest', criteriaOf(5, 5, 5, 5, 5, 5, 5), 35, 35, 'Major']
  ])('bands %s', (_case, criteria, total, highestPossible, band) => {
    expect(assessSignificance(criteria, printedSettings)).toMatchObject({ total, highestPossible, band });
  });

  it('leaves a criterion that does not apply out of the total and out of the highest possible score', () => {
    const criteria = criteriaOf(5, 4, 5, 5, 2, 5, 'doesNotApply');
    expect(assessSignificance(criteria, printedSettings)).toMatchObject({
      total: 26,
      answered: 6,
      highestPossible: 30
    });
  });

  it('gives no band under five criteria scored', () => {
    const four = assessSignificance(criteriaOf(5, 5, 5, 5), printedSettings);
    expect(four).toMatchObject({ total: 20, answered: 4, highestPossible: 20 });
    expect(four?.band).toBeUndefined();
    expect(assessSignificance(criteriaOf(5, 5, 5, 5, 5), printedSettings)?.band).toBe('Major');
  });

  it('says nothing while no criterion is scored', () => {
    expect(assessSignificance(criteriaOf(), printedSettings)).toBeUndefined();
    expect(assessSignificance(criteriaOf('doesNotApply', 'doesNotApply'), printedSettings)).toBeUndefined();
  });

  it('uses the bands of the settings in force', () => {
    const settings = { ...printedSettings, moderateFrom: 40, majorFrom: 60, leastAnswered: 7 };
    expect(assessSignificance(criteriaOf(3, 3, 3, 3, 3, 3, 3), settings)?.band).toBe('Major');
    expect(assessSignificance(criteriaOf(3, 3, 3, 3, 3, 3), settings)?.band).toBeUndefined();
  });
});

describe('the percent that is kept', () => {
  it.each([
    ['never rounds 69.96 up to 70', 1749, 2500, 69.9],
    ['keeps 50 as 50', 15, 30, 50],
    ['keeps one decimal of a third', 10, 30, 33.3]
  ])('%s', (_case, total, highestPossible, kept) => {
    expect(scorePercent({ total, highestPossible, answered: 5, percent: 0 })).toBe(kept);
  });
});
