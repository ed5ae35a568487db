import type { Score, SignificanceBand } from '../../../domain/significance/significance';

const points = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`;

export const scoringStrings = {
  secondView: 'Ask CEPT for a second view of the scores first',
  trialTitle: 'Try a score',
  trialLead: 'Nothing here is saved. Close the page and it is gone.',
  exampleTitle: 'The worked example',
  exampleTag: 'Example from the protocol',
  criterion: (number: number): string => `Criterion ${number}`,
  chooseScore: (number: number): string => `Score of criterion ${number}`,
  stakeholders:
    'The protocol asks to think of the stakeholders here (section 6): who can make or break it, how much power they have, and how interested they are, for it or against.',
  toStakeholders: 'Open the stakeholders of this partnership',
  reason: 'Reason',
  reasonOptional: 'Reason (optional)',
  amounts: 'What it costs the council in the financial year when it costs most',
  aims: 'Corporate aims',
  aimsNotNamed: 'CEPT has not named the corporate aims here yet, so they only carry numbers.',
  proposed: {
    amounts: (sum: string, year: string, score: Score): string =>
      `Together ${sum}${year ? ` in ${year}` : ''}: that is score ${score}.`,
    aims: (direct: number, indirect: number, all: number, score: Score): string =>
      `${direct + indirect} of ${all} aims (${direct} directly, ${indirect} indirectly): that is score ${score}.`,
    boundary: (sum: string, below: Score, from: Score, score: Score): string =>
      `${sum} is exactly where the protocol's scores ${below} and ${from} meet; the toolkit reads it as ${score}.`,
    differs: (score: Score | 'doesNotApply'): string =>
      score === 'doesNotApply'
        ? 'You said that the criterion does not apply. Your choice stands; the reason should say why.'
        : `You chose ${score}. Your score stands; the reason should say why.`,
    same: 'Your score agrees.',
    use: (score: Score): string => `Use score ${score}`
  },
  lastTime: {
    score: (score: Score | 'doesNotApply' | undefined): string =>
      score === undefined
        ? 'Last time: not scored.'
        : score === 'doesNotApply'
          ? 'Last time: does not apply.'
          : `Last time: score ${score}.`,
    amounts: (year: string, cash: string, time: string, passingThrough: string): string =>
      `${cash} from the council, ${time} of officer time and work, ${passingThrough} through the council's accounts${year === '' ? '' : ` in ${year}`}.`,
    same: 'The same again',
    compared: (before: string): string => `Beside the ${before}`,
    then: 'Then',
    now: 'Now',
    total: 'Total',
    percent: 'Per cent',
    band: 'Band',
    sameBand: 'The band is the same as before.',
    moved: (from: SignificanceBand, to: SignificanceBand): string => `${from} before, ${to} now`
  },
  result: {
    title: 'Result so far',
    empty: 'Score a criterion and the result appears here.',
    of: (total: number, highest: number): string => `${total} of ${highest}`,
    scored: (answered: number): string => `${answered} of 7 criteria scored`,
    noBand: (least: number): string =>
      `A band needs at least ${least} scored criteria (default, not from the protocol).`,
    up: (count: number, band: SignificanceBand): string => `${points(count)} more would make it ${band}.`,
    down: (count: number, band: SignificanceBand): string => `${points(count)} fewer would make it ${band}.`,
    beforeRounding: (percent: string): string => `${percent} before rounding down`,
    follows: 'What follows',
    form: 'Form',
    formOf: (form: string, appendix: string): string => `${form} (Appendix ${appendix})`,
    signature: 'Signed off by',
    time: 'Your time',
    minutes: (count: number): string => `About ${count} minutes for the form (default, not from the protocol)`,
    review: 'Reviewed',
    range: 'If what does not apply were scored',
    rangeWords: (lowest: string, highest: string): string => `With 1 each ${lowest}, with 5 each ${highest}.`,
    rangeHangs: 'The band hangs on what was left out, so CEPT will look at the reasons.',
    rangeHolds: 'The band stays the same either way.',
    noBandWord: 'no band',
    notes: 'Notes on the protocol',
    show: 'See what follows',
    example: 'Show the worked example',
    hideExample: 'Hide the worked example',
    said: (total: number, highest: number, percent: number, band: string): string =>
      `${total} of ${highest}, ${percent} percent, ${band}`
  }
} as const;

/** Whole percent, rounded down so that no band is overstated. */
export function percentWords(percent: number): string {
  return `${Math.floor(percent)}\u00a0%`;
}

/** Percent to one decimal, rounded down. */
export function preciseWords(percent: number): string {
  return `${(Math.floor(percent * 10) / 10).toFixed(1)}\u00a0%`;
}
