import { formatPounds } from '../money/formatPounds';
import { cellText, rowsOf } from '../registration/readRegistration';
import type { RowRecord } from '../registration/registrationAnswers';
import { financialYearOf } from '../time/financialYear';
import { contributionsFrom } from './contributionsFrom';
import type { DrillAnswers, DrillHeading, DrillItem } from './drillAnswers';
import { drillQuestions } from './drillQuestions';
import { leftWith, type LeftWith } from './leftWith';

/** Something that nobody answered. */
export type Blank = Omit<DrillItem, 'answer'> & { readonly heading: DrillHeading };

/** What is known under each heading, who is left with what, and the questions that nobody answered: the blanks are the list of what to do. */
export interface ExitDrill {
  readonly known: { readonly [H in DrillHeading]: readonly DrillItem[] };
  readonly left: readonly LeftWith[];
  readonly blanks: readonly Blank[];
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
    grants: [],
    contributions: []
  };
  const blanks: Blank[] = [];
  for (const { heading, form, id, what, words, isAsked } of drillQuestions) {
    if (isAsked && !isAsked(answers)) continue;
    const field = `${form}.${id}`;
    const answer = words(answers[form], id);
    if (answer === '') blanks.push({ heading, field, what });
    else known[heading].push({ field, what, answer });
  }
  const inKind = rowsOf(answers.evaluation, 'councilContribution');
  known.assets.push(...inKind.flatMap(row => (isProperty(row) ? [inKindItem(row, 'Of the council in it')] : [])));
  known.staff.push(
    ...inKind.flatMap(row => (cellText(row, 'kind') === 'staff' ? [inKindItem(row, 'Staff of the council in it')] : []))
  );
  const open = rowsOf(answers.registration, 'grants').filter(row => isOpen(row, date, readDate));
  known.grants.push(...open.map(grantItem));
  const contributions = contributionsFrom(answers, financialYearOf(date));
  known.contributions.push(...contributions);
  if (contributions.length === 0 && answers.evaluation.contributions === undefined) {
    blanks.push({ heading: 'contributions', field: 'evaluation.contributions', what: 'What each partner puts in' });
  }
  const openGrants = open.reduce((sum, row) => sum + (typeof row.amount === 'number' ? row.amount : 0), 0);
  return { known, left: leftWith(answers, { count: open.length, amount: openGrants }), blanks };
}

function isProperty(row: RowRecord): boolean {
  return ['premises', 'systems'].includes(cellText(row, 'kind'));
}

function inKindItem(row: RowRecord, what: string): DrillItem {
  const fullTime = cellText(row, 'fullTime');
  const answer = fullTime === '' ? cellText(row, 'what') : `${cellText(row, 'what')} (${fullTime} full-time)`;
  return { field: 'evaluation.councilContribution', what, answer };
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
