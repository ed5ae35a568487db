import { criteriaOf } from '../../testing/builders';
import { printedSettings } from '../protocol/printedSettings';
import { assessSignificance, type CriterionAnswers } from './assessSignificance';
import { distanceToBands } from './distanceToBands';
import { rangeIfScored } from './rangeIfScored';

function distanceOf(criteria: CriterionAnswers): ReturnType<typeof distanceToBands> {
  const significance = assessSignificance(criteria, printedSettings);
  return significance ? distanceToBands(significance, printedSettings) : {};
}

describe('the distance to the next band', () => {
  it('is three points down to Moderate for the worked example, and nothing lies above Major', () => {
    expect(distanceOf(criteriaOf(5, 4, 5, 5, 2, 5, 1))).toEqual({ down: { band: 'Moderate', points: 3 } });
  });

  it('is four points up and four down in the middle of Moderate', () => {
    expect(distanceOf(criteriaOf(3, 3, 3, 3, 3, 3, 3))).toEqual({
      up: { band: 'Major', points: 4 },
      down: { band: 'Limited', points: 4 }
    });
  });

  it('is one point up from the last Limited total', () => {
    expect(distanceOf(criteriaOf(3, 3, 3, 2, 2, 2, 2))).toEqual({ up: { band: 'Moderate', points: 1 } });
  });

  it('is one point down from exactly 70 %', () => {
    expect(distanceOf(criteriaOf(4, 4, 4, 3, 3, 3, 'doesNotApply')).down).toEqual({ band: 'Moderate', points: 1 });
  });

  it('is not given while there is no band', () => {
    expect(distanceOf(criteriaOf(5, 5, 5, 5))).toEqual({});
  });
});

describe('the range if the omitted criteria were scored', () => {
  it('runs from 77 % to 88 % for the worked example without criterion 9', () => {
    const range = rangeIfScored(criteriaOf(5, 4, 5, 5, 2, 5, 'doesNotApply'), printedSettings);
    expect(range?.lowest).toMatchObject({ total: 27, highestPossible: 35, band: 'Major' });
    expect(range?.highest).toMatchObject({ total: 31, highestPossible: 35, band: 'Major' });
  });

  it('shows that a band hangs on an omission', () => {
    const range = rangeIfScored(criteriaOf(3, 3, 3, 3, 2, 2, 'doesNotApply'), printedSettings);
    expect([range?.lowest.band, range?.highest.band]).toEqual(['Limited', 'Moderate']);
  });

  it('is not given when nothing is omitted', () => {
    expect(rangeIfScored(criteriaOf(3, 3, 3, 3, 3, 3, 3), printedSettings)).toBeUndefined();
  });
});
