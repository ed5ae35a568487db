import type { CriterionAnswers } from './assessSignificance';
import { criterionNumbers } from './significance';

/** The scores in the order of the criteria, "5,4,5,5,2,5,1": "-" where one does not apply, "?" where one is not answered. */
export function scoresText(criteria: CriterionAnswers): string {
  return criterionNumbers
    .map(number => {
      const { score } = criteria[number];
      return score === 'doesNotApply' ? '-' : String(score ?? '?');
    })
    .join(',');
}
