/** Questions and columns of the forms that ask for pounds, by id: what is kept of them is pence. A test holds it against the forms. */
export const moneyQuestions: ReadonlySet<string> = new Set([
  'cashThisYear',
  'cashNextYear',
  'cashYearAfter',
  'timeValue',
  'passingThrough',
  'wholeBudget',
  'amount',
  'worth',
  'clawBack',
  'preFunding',
  'unreclaimable',
  'plannedAmount',
  'actualAmount',
  'residualLiability'
]);
