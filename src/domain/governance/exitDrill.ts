import { formatPounds } from '../money/formatPounds';
import { amountOf, cellText, rowsOf, textOf } from '../registration/readRegistration';
import type { RegistrationAnswers, RowRecord } from '../registration/registrationAnswers';

/** The answers of a partnership; what was not asked yet is empty. */
export interface DrillAnswers {
  readonly registration: RegistrationAnswers;
  readonly evaluation: RegistrationAnswers;
  /** The latest annual review. */
  readonly review: RegistrationAnswers;
}

/** One thing that would be left, or be to do, on the day. */
export interface DrillItem {
  /** Where the answer is, "evaluation.assetOwnership". */
  readonly field: string;
  readonly what: string;
  readonly answer: string;
}

export const drillHeadings = ['arrangements', 'liabilities', 'assets', 'staff', 'grants'] as const;
export type DrillHeading = (typeof drillHeadings)[number];

/** What is known under each heading, and the questions that nobody answered: the blanks are the list of what to do. */
export interface ExitDrill {
  readonly known: { readonly [H in DrillHeading]: readonly DrillItem[] };
  readonly blanks: readonly (Omit<DrillItem, 'answer'> & { readonly heading: DrillHeading })[];
}

/**
 * The fire drill: if it ended on this date, planned or not, who would be left with what (protocol section 5.10)? It assembles what is answered
 * already; `readDate` reads what people wrote as a date, and a grant that has ended by then is left out.
 */
export function exitDrill(
  answers: DrillAnswers,
  date: string,
  readDate: (typed: string) => string | undefined
): ExitDrill {
  const known: { [H in DrillHeading]: DrillItem[] } = {
    arrangements: [],
    liabilities: [],
    assets: [],
    staff: [],
    grants: []
  };
  const blanks: (Omit<DrillItem, 'answer'> & { heading: DrillHeading })[] = [];
  for (const { heading, form, id, what, isMoney } of asked) {
    const field = `${form}.${id}`;
    const answer = isMoney ? moneyWords(answers[form], id) : textOf(answers[form], id);
    if (answer === '') blanks.push({ heading, field, what });
    else known[heading].push({ field, what, answer });
  }
  known.staff.push(...rowsOf(answers.evaluation, 'councilContribution').flatMap(staffItem));
  const open = rowsOf(answers.registration, 'grants').filter(row => isOpen(row, date, readDate));
  known.grants.push(...open.map(grantItem));
  if (open.length === 0 && answers.registration.grantFunded === undefined) {
    blanks.push({ heading: 'grants', field: 'registration.grantFunded', what: 'Is any of it paid for by grants?' });
  }
  return { known, blanks };
}

interface Asked {
  readonly heading: DrillHeading;
  readonly form: keyof DrillAnswers;
  readonly id: string;
  readonly what: string;
  readonly isMoney?: true;
}

/** In the order of protocol section 5.10. */
const asked: readonly Asked[] = [
  { heading: 'arrangements', form: 'evaluation', id: 'exitEnd', what: 'Arrangements for its end' },
  { heading: 'arrangements', form: 'evaluation', id: 'exitMainstream', what: 'Services that are mainstreamed' },
  { heading: 'arrangements', form: 'evaluation', id: 'exitLeaving', what: 'Arrangements for the council leaving' },
  { heading: 'arrangements', form: 'evaluation', id: 'exitImpact', what: 'How the impact is assessed' },
  { heading: 'liabilities', form: 'registration', id: 'liabilities', what: 'Known liabilities' },
  { heading: 'liabilities', form: 'evaluation', id: 'exitLiabilities', what: 'Who bears residual liabilities' },
  { heading: 'liabilities', form: 'evaluation', id: 'continuingLiability', what: 'Continuing financial liability' },
  {
    heading: 'liabilities',
    form: 'review',
    id: 'residualLiability',
    what: 'Liability at the last review',
    isMoney: true
  },
  { heading: 'assets', form: 'evaluation', id: 'assetOwnership', what: 'Who owns the assets' },
  { heading: 'assets', form: 'evaluation', id: 'assetDisposal', what: 'How they are disposed of' },
  { heading: 'staff', form: 'evaluation', id: 'exitReallocation', what: 'How resources go back to partners' }
];

function moneyWords(answers: RegistrationAnswers, id: string): string {
  return typeof answers[id] === 'number' ? formatPounds(amountOf(answers, id)) : '';
}

function staffItem(row: RowRecord): readonly DrillItem[] {
  if (cellText(row, 'kind') !== 'staff') return [];
  const fullTime = cellText(row, 'fullTime');
  const answer = fullTime === '' ? cellText(row, 'what') : `${cellText(row, 'what')} (${fullTime} full-time)`;
  return [{ field: 'evaluation.councilContribution', what: 'Staff of the council in it', answer }];
}

/** A grant whose end nobody can read as a date is still open: better one too many than one forgotten. */
function isOpen(row: RowRecord, date: string, readDate: (typed: string) => string | undefined): boolean {
  const ends = readDate(cellText(row, 'ends'));
  return ends === undefined || ends >= date;
}

function grantItem(row: RowRecord): DrillItem {
  const ends = cellText(row, 'ends');
  const amount = typeof row.amount === 'number' ? `, ${formatPounds(row.amount)}` : '';
  return {
    field: 'registration.grants',
    what: 'Grant still open',
    answer: `${cellText(row, 'funder')}${amount}${ends === '' ? ', no end given' : `, until ${ends}`}`
  };
}
