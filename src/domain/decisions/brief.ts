import { formatPounds } from '../money/formatPounds';
import type { ProtocolSettings } from '../protocol/settings';
import { amountOf, cellText, rowsOf, textOf } from '../registration/readRegistration';
import { assessSignificance } from '../significance/assessSignificance';
import { scorePercent } from '../significance/scorePercent';
import {
  criterionNumbers,
  type CriterionAnswer,
  type CriterionNumber,
  type SignificanceBand
} from '../significance/significance';
import type { RecordDocument } from '../submissions/submission';
import { nextFinancialYear } from '../time/financialYear';
import { exceptionsOf, type BriefException } from './exceptions';

export interface BriefScore {
  readonly number: CriterionNumber;
  readonly title: string;
  readonly score: NonNullable<CriterionAnswer['score']> | undefined;
  readonly reason: string;
}

/** What an approver needs on one screen: the ask, the band, the money and whatever is out of the ordinary. */
export interface Brief {
  /** For example "Register Riverside park as a Limited partnership of Planning." */
  readonly ask: string;
  readonly purpose: string;
  readonly band?: SignificanceBand;
  readonly percent?: number;
  readonly total?: number;
  readonly highestPossible?: number;
  readonly scores: readonly BriefScore[];
  /** The council's cash: this year and the next two; `year` is '' where the first year is not given. */
  readonly money: readonly { readonly label: string; readonly year: string; readonly pence: number }[];
  /** Officer time as money, and money that passes through the council's accounts, this year. */
  readonly time: number;
  readonly passingThrough: number;
  readonly partners: readonly string[];
  readonly exceptions: readonly BriefException[];
}

/** The decision brief of a registration (protocol section 4). `settings` are those of the document's own protocol version. */
export function briefOf(document: RecordDocument, settings: ProtocolSettings): Brief {
  const { registration, significance, name, service, existing } = document;
  const { criteria } = significance;
  const assessed = assessSignificance(criteria, settings);
  const year = textOf(registration, 'firstYear') || significance.amounts.year;
  const band = assessed?.band;
  return {
    ask: `Register ${name} as ${band ? `a ${band}` : 'a'} partnership of ${service}${existing ? ', which exists already' : ''}.`,
    purpose: textOf(registration, 'purpose'),
    ...(band && { band }),
    ...(assessed && {
      percent: scorePercent(assessed),
      total: assessed.total,
      highestPossible: assessed.highestPossible
    }),
    scores: criterionNumbers.map(number => ({
      number,
      title: settings.criteria[number].title,
      ...plain(criteria[number])
    })),
    money: [
      { label: 'This year', year, pence: amountOf(registration, 'cashThisYear') },
      { label: 'Next year', year: nextFinancialYear(year), pence: amountOf(registration, 'cashNextYear') },
      { label: 'The year after', year: nextFinancialYear(year, 2), pence: amountOf(registration, 'cashYearAfter') }
    ],
    time: amountOf(registration, 'timeValue'),
    passingThrough: amountOf(registration, 'passingThrough'),
    partners: partnerNames(document),
    exceptions: exceptionsOf(document, settings)
  };
}

/** "£2,000 this year, £2,000 next year, nothing the year after". */
export function moneyWords({ money }: Brief): string {
  return money
    .map(({ label, pence }) => `${pence === 0 ? 'nothing' : formatPounds(pence)} ${label.toLowerCase()}`)
    .join(', ');
}

function plain({ score, reason }: CriterionAnswer): Pick<BriefScore, 'score' | 'reason'> {
  return { score, reason };
}

function partnerNames({ registration }: RecordDocument): readonly string[] {
  return rowsOf(registration, 'partners')
    .map(row => cellText(row, 'name'))
    .filter(name => name !== '');
}
