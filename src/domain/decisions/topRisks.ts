import { cellText, rowsOf, textOf } from '../registration/readRegistration';
import type { RegistrationAnswers, RowRecord } from '../registration/registrationAnswers';

/** One risk that was assessed; likelihood and impact go from 1 to 5. */
export interface AssessedRisk {
  readonly risk: string;
  readonly likelihood: number;
  readonly impact: number;
  readonly owner: string;
}

const most = 3;

/** The heaviest risks of an evaluation, likelihood by impact, the heaviest first (protocol section 5.6). Risk is not significance (note I-15). */
export function topRisks(evaluation: RegistrationAnswers): readonly AssessedRisk[] {
  return rowsOf(evaluation, 'assessedRisks')
    .map(row => ({
      risk: cellText(row, 'risk'),
      likelihood: levelOf(row, 'likelihood'),
      impact: levelOf(row, 'impact'),
      owner: cellText(row, 'owner')
    }))
    .filter(({ risk }) => risk !== '')
    .sort((a, b) => b.likelihood * b.impact - a.likelihood * a.impact || b.impact - a.impact)
    .slice(0, most);
}

/** "The grant runs out: 4 × 5 = 20, looked after by Amy Staff". */
export function riskWords({ risk, likelihood, impact, owner }: AssessedRisk): string {
  const level = likelihood * impact === 0 ? '' : `: ${likelihood} × ${impact} = ${likelihood * impact}`;
  return `${risk}${level}${owner === '' ? '' : `, looked after by ${owner}`}`;
}

function levelOf(row: RowRecord, column: string): number {
  return Number(textOf(row, column)) || 0;
}
