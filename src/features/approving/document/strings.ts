import { formatDate, formatTime } from '../../../ui/dates';

export const documentStrings = {
  back: 'Back to the brief',
  yes: 'Yes',
  no: 'No',
  result: 'Result',
  existing: 'Could an existing partnership take this on?',
  appendixA: 'A',
  significance: 'How significant is it?',
  score: (score: number, anchor: string): string => (anchor === '' ? `${score} of 5` : `${score} of 5: ${anchor}`),
  doesNotApply: 'Does not apply',
  amountsOf: (year: string): string => (year === '' ? 'Amounts of the highest year' : `Amounts of ${year}`),
  amounts: (cash: string, time: string, through: string): string =>
    `${cash} from the council, ${time} of officer time, ${through} through the council’s accounts`,
  submitted: (name: string, iso: string): string => `Submitted by ${name} on ${formatDate(iso)} at ${formatTime(iso)}`,
  version: (version: number, fingerprint: string): string => `version ${version}, fingerprint ${fingerprint}`
};
