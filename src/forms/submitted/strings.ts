/** What stands in a document beside the wording of its forms. */
export const submittedStrings = {
  yes: 'Yes',
  no: 'No',
  result: 'Result',
  nearestExample: 'Nearest example',
  goodPractice: 'Good practice of the protocol applied anyway',
  existing: 'Could an existing partnership take this on?',
  significance: 'How significant is it?',
  score: (score: number, anchor: string | undefined): string =>
    anchor === undefined || anchor === '' ? `${score} of 5` : `${score} of 5: ${anchor}`,
  doesNotApply: 'Does not apply',
  total: 'Together',
  scored: (total: number, highest: number, percent: number, band: string): string =>
    `${total} of ${highest}, ${percent.toFixed(1)}\u00a0%: ${band === '' ? 'no band, because too few criteria are scored' : band}`,
  noBand: 'No band: too few criteria are scored.',
  amountsOf: (year: string): string =>
    year === '' ? 'Money in the highest year' : `Money in the highest year, ${year}`,
  cash: (pounds: string): string => `${pounds} from the council`,
  time: (pounds: string): string => `${pounds} of officer time and work`,
  passingThrough: (pounds: string): string => `${pounds} through the council’s accounts`,
  aims: 'Corporate aims',
  aim: (title: string, how: string): string => `${title} (${how === 'direct' ? 'directly' : 'indirectly'})`,
  noAim: 'None ticked',
  stillTrue: (name: string, date: string): string => `Still true, said ${name} on ${date}`,
  differences: 'What changed since the document before',
  changed: (count: number): string => (count === 1 ? 'The answer that changed' : `The ${count} answers that changed`),
  noneChanged: 'No answer changed',
  question: 'Question',
  before: 'Before',
  after: 'Now',
  nothing: 'Not answered',
  evaluation: 'The evaluation (Appendix C or D)',
  notAsked: 'Not asked',
  answered: 'Answered: see above',
  withdrawal: 'Withdrawn',
  reason: 'Why'
};
