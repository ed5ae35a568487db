import { formatDate } from '../../../ui/dates';

export const briefStrings = {
  back: 'All that waits for you',
  version: (version: number): string => (version === 1 ? '' : `, version ${version}`),
  percent: (percent: number): string => `${percent.toFixed(1)} % of the highest score`,
  money: 'Money from the council, this year and the next two',
  exceptions: 'Look at this first',
  unmet: (numbers: readonly string[]): string =>
    `${numbers.length} points of the evaluation should be met and are not: ${numbers.join(', ')}.`,
  mistold: 'What this document says of its changes is not what was found: rely on the list below, and tell CEPT.',
  noExceptions: 'Nothing out of the ordinary was found.',
  openQueries: (count: number): string =>
    count === 1 ? 'One question about it is not settled yet.' : `${count} questions about it are not settled yet.`,
  changes: 'What changed since the version before',
  changesUnread: 'The version before cannot be read now, so the difference cannot be shown.',
  noChanges: 'No answer changed.',
  before: 'Before',
  after: 'Now',
  nothing: 'nothing',
  scores: (band: string): string => `Why ${band}`,
  outOfFive: (score: number): string => `${score} of 5`,
  doesNotApply: 'Does not apply',
  facts: 'Facts',
  leadOfficer: 'Lead officer',
  submitted: 'Submitted',
  byOn: (name: string, iso: string): string => `by ${name} on ${formatDate(iso)}`,
  waiting: 'Waiting',
  purpose: 'Purpose',
  partners: 'Partners',
  otherMoney: 'Officer time and other money this year',
  otherMoneyWords: (time: string, through: string): string =>
    `${time} of officer time, ${through} through the council’s accounts`,
  risks: 'Highest risks',
  executive: 'Prior approval of the Executive',
  signs: 'Who signs',
  notThem: 'Why nobody else',
  questions: 'Questions about it',
  messages: { Query: 'Query', Question: 'Question', Answer: 'Answer', Closing: 'Closed' },
  record: 'See the record of this partnership'
};
