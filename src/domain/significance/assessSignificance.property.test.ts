import fc from 'fast-check';
import { criteriaOf } from '../../testing/builders';
import { printedSettings } from '../protocol/printedSettings';
import { assessSignificance } from './assessSignificance';
import { distanceToBands } from './distanceToBands';
import { rangeIfScored } from './rangeIfScored';
import { scores, type Score } from './significance';

const score = fc.constantFrom<Score>(...scores);
const answer = fc.oneof(score, fc.constant('doesNotApply' as const), fc.constant(undefined));
const sheet = fc.array(answer, { minLength: 7, maxLength: 7 });
const rank = { Limited: 0, Moderate: 1, Major: 2 } as const;

describe('Appendix A, whatever is answered', () => {
  it('never exceeds 100 % and never falls under 20 %', () => {
    fc.assert(
      fc.property(sheet, answers => {
        const result = assessSignificance(criteriaOf(...answers), printedSettings);
        return result === undefined || (result.percent >= 20 && result.percent <= 100);
      })
    );
  });

  it('has no total of one to seven criteria between the printed bands (49 to 50, 69 to 70)', () => {
    const between: string[] = [];
    for (let answered = 1; answered <= 7; answered++) {
      for (let total = answered; total <= answered * 5; total++) {
        const percent = (total * 100) / (answered * 5);
        if ((percent > 49 && percent < 50) || (percent > 69 && percent < 70))
          between.push(`${total} of ${answered * 5}`);
      }
    }
    expect(between).toEqual([]);
  });

  it('comes to the same when a criterion does not apply as when it is not there', () => {
    fc.assert(
      fc.property(sheet, fc.nat(6), (answers, at) => {
        const without = answers.map((given, index) => (index === at ? undefined : given));
        const omitted = answers.map((given, index) => (index === at ? ('doesNotApply' as const) : given));
        expect(assessSignificance(criteriaOf(...omitted), printedSettings)).toEqual(
          assessSignificance(criteriaOf(...without), printedSettings)
        );
      })
    );
  });

  it('never lowers percent or band when one score rises', () => {
    fc.assert(
      fc.property(sheet, fc.nat(6), score, score, (answers, at, one, other) => {
        const withScore = (given: Score): ReturnType<typeof assessSignificance> =>
          assessSignificance(criteriaOf(...answers.map((a, index) => (index === at ? given : a))), printedSettings);
        const low = withScore(one < other ? one : other);
        const high = withScore(one < other ? other : one);
        expect(high?.percent).toBeGreaterThanOrEqual(low?.percent ?? 0);
        expect(rank[high?.band ?? 'Limited']).toBeGreaterThanOrEqual(rank[low?.band ?? 'Limited']);
      })
    );
  });

  it('lies within the range of the omitted criteria scored 1 and 5', () => {
    fc.assert(
      fc.property(sheet, answers => {
        const criteria = criteriaOf(...answers);
        const now = assessSignificance(criteria, printedSettings);
        const range = rangeIfScored(criteria, printedSettings);
        fc.pre(now !== undefined && range !== undefined);
        expect(range?.lowest.percent).toBeLessThanOrEqual(now?.percent ?? NaN);
        expect(range?.highest.percent).toBeGreaterThanOrEqual(now?.percent ?? NaN);
      })
    );
  });

  it('reaches the next band with exactly the points that the distance names, and not with one fewer', () => {
    for (let answered = 5; answered <= 7; answered++) {
      for (let total = answered; total <= answered * 5; total++) {
        const result = assessSignificance(criteriaOf(...spread(total, answered)), printedSettings);
        const up = result && distanceToBands(result, printedSettings).up;
        if (!up) continue;
        const bandAt = (points: number): string | undefined =>
          assessSignificance(criteriaOf(...spread(total + points, answered)), printedSettings)?.band;
        expect(bandAt(up.points)).toBe(up.band);
        expect(bandAt(up.points - 1)).toBe(result.band);
      }
    }
  });
});

/** So many scores that add up to the total. */
function spread(total: number, answered: number): Score[] {
  const given: Score[] = [];
  for (let left = answered, rest = total; left > 0; left--) {
    const next = scores[Math.min(5, rest - (left - 1)) - 1];
    given.push(next);
    rest -= next;
  }
  return given;
}
