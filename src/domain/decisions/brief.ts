import { formatPounds } from '../money/formatPounds';
import { priorApprovalOf } from '../governance/memberApproval';
import { amountOf, cellText, rowsOf, textOf } from '../registration/readRegistration';
import { assessSignificance } from '../significance/assessSignificance';
import { scorePercent } from '../significance/scorePercent';
import {
  criterionNumbers,
  type CriterionAnswer,
  type CriterionNumber,
  type SignificanceBand
} from '../significance/significance';
import type { RecordDocument, SignedDocument } from '../submissions/submission';
import { nextFinancialYear } from '../time/financialYear';
import { askOf } from './askOf';
import type { BriefGround } from './briefGround';
import { exceptionsOf, type BriefException } from './exceptions';
import { riskWords, topRisks } from './topRisks';

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
  /** Empty for a leaving, which scores nothing. */
  readonly scores: readonly BriefScore[];
  /** The council's cash: this year and the next two; `year` is '' where the first year is not given. Empty where no record was read. */
  readonly money: readonly { readonly label: string; readonly year: string; readonly pence: number }[];
  /** Officer time as money, and money that passes through the council's accounts, this year. */
  readonly time: number;
  readonly passingThrough: number;
  readonly partners: readonly string[];
  /** The heaviest risks of Appendix C or D, in words. */
  readonly risks: readonly string[];
  /** The minute of the Executive's prior approval (protocol section 5.8); '' where there is none. */
  readonly executiveMinute: string;
  readonly exceptions: readonly BriefException[];
}

/** The decision brief of whatever is signed off (protocol section 4). A leaving shows the money, the partners and the purpose of the record that it ends. */
export function briefOf(document: SignedDocument, ground: BriefGround): Brief {
  const record = document.kind === 'Leaving' ? ground.record : document;
  const scored = document.kind === 'Leaving' ? undefined : document;
  const assessed = scored && assessSignificance(scored.significance.criteria, ground.settings);
  const band = ground.band ?? assessed?.band;
  return {
    ask: askOf(document, band, ground.move),
    ...(band && { band }),
    ...(assessed && {
      percent: scorePercent(assessed),
      total: assessed.total,
      highestPossible: assessed.highestPossible
    }),
    scores: scored ? scoresIn(scored, ground) : [],
    ...(record ? factsIn(record) : nothingRead),
    exceptions: exceptionsOf(document, ground)
  };
}

type RecordFacts = Pick<
  Brief,
  'purpose' | 'money' | 'time' | 'passingThrough' | 'partners' | 'risks' | 'executiveMinute'
>;

const nothingRead: RecordFacts = {
  purpose: '',
  money: [],
  time: 0,
  passingThrough: 0,
  partners: [],
  risks: [],
  executiveMinute: ''
};

function factsIn(record: RecordDocument): RecordFacts {
  const { registration, significance, evaluation = {} } = record;
  const year = textOf(registration, 'firstYear') || significance.amounts.year;
  const prior = priorApprovalOf(registration, evaluation);
  return {
    purpose: textOf(registration, 'purpose'),
    money: [
      { label: 'This year', year, pence: amountOf(registration, 'cashThisYear') },
      { label: 'Next year', year: nextFinancialYear(year), pence: amountOf(registration, 'cashNextYear') },
      { label: 'The year after', year: nextFinancialYear(year, 2), pence: amountOf(registration, 'cashYearAfter') }
    ],
    time: amountOf(registration, 'timeValue'),
    passingThrough: amountOf(registration, 'passingThrough'),
    partners: partnerNames(record),
    risks: topRisks(evaluation).map(riskWords),
    executiveMinute: prior.state === 'given' ? prior.minute : ''
  };
}

function scoresIn({ significance }: RecordDocument, { settings }: BriefGround): readonly BriefScore[] {
  return criterionNumbers.map(number => {
    const { score, reason } = significance.criteria[number];
    return { number, title: settings.criteria[number].title, score, reason };
  });
}

/** "£2,000 this year, £2,000 next year, nothing the year after". */
export function moneyWords({ money }: Brief): string {
  return money
    .map(({ label, pence }) => `${pence === 0 ? 'nothing' : formatPounds(pence)} ${label.toLowerCase()}`)
    .join(', ');
}

function partnerNames({ registration }: RecordDocument): readonly string[] {
  return rowsOf(registration, 'partners')
    .map(row => cellText(row, 'name'))
    .filter(name => name !== '');
}
