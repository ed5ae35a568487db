import type { ContributionKind } from '../money/contributionKinds';
import { amountOf, cellText, rowsOf, textOf } from '../registration/readRegistration';
import type { RecordDocument } from '../submissions/submission';
import type { RowRecord } from '../registration/registrationAnswers';
import { nextFinancialYear } from '../time/financialYear';
import type { Annexes } from './registerRow';

/**
 * The rows of the annex lists that a registration gives. Their keys follow from the submission, so that writing them again after a failure
 * adds nothing; only CEPT can write these lists.
 */
export function annexesOf(document: RecordDocument): Annexes {
  const { registration, evaluation = {}, submissionKey } = document;
  const servicePlanRisk = textOf(evaluation, 'servicePlanRisk');
  const key = (list: string, at: number): string => `${submissionKey}/${list}/${at + 1}`;
  const leadBody = textOf(registration, 'leadBody');
  return {
    partners: rowsOf(registration, 'partners').map((row, at) => ({
      rowKey: key('partner', at),
      name: cellText(row, 'name'),
      kind: cellText(row, 'sector'),
      role: cellText(row, 'name') === leadBody ? 'Lead body' : cellText(row, 'membership'),
      isAccountable: textOf(registration, 'accountableBodyName') === cellText(row, 'name')
    })),
    risks: [
      ...rowsOf(registration, 'risks').map((row, at) => ({
        rowKey: key('risk', at),
        risk: cellText(row, 'risk'),
        treatment: cellText(row, 'treatment'),
        owner: cellText(row, 'owner'),
        servicePlan: cellText(row, 'servicePlan')
      })),
      ...rowsOf(evaluation, 'assessedRisks').map((row, at) => assessedRisk(row, key('assessed', at), servicePlanRisk))
    ],
    contributions: contributionsOf(document).map((row, at) => ({
      rowKey: key('contribution', at),
      contributor: 'The council',
      ...row
    })),
    deliverables: [
      ...rowsOf(registration, 'targets').map((row, at) => ({
        rowKey: key('deliverable', at),
        what: cellText(row, 'what'),
        due: cellText(row, 'due')
      })),
      ...rowsOf(evaluation, 'deliverables').map((row, at) => ({
        rowKey: key('evaluated', at),
        what: cellText(row, 'task'),
        due: cellText(row, 'milestone')
      }))
    ]
  };
}

/** A leaving adds no rows: those that stood do not stand any more. */
export const noAnnexes: Annexes = { partners: [], risks: [], contributions: [], deliverables: [] };

/** A risk of Appendix C or D; D gives one Service Plan reference for all of them (protocol section 4). */
function assessedRisk(row: RowRecord, rowKey: string, servicePlan: string): Annexes['risks'][number] {
  const [likelihood, impact] = [Number(cellText(row, 'likelihood')), Number(cellText(row, 'impact'))];
  return {
    rowKey,
    risk: cellText(row, 'risk'),
    treatment: cellText(row, 'action'),
    owner: cellText(row, 'owner'),
    servicePlan,
    ...(likelihood > 0 && { likelihood }),
    ...(impact > 0 && { impact })
  };
}

interface Contribution {
  readonly year: string;
  readonly kind: ContributionKind;
  readonly pence: number;
}

/** What the council puts in, by year; nothing is no row. */
export function contributionsOf({ registration, significance }: RecordDocument): readonly Contribution[] {
  const year = textOf(registration, 'firstYear') || significance.amounts.year;
  const amounts: readonly Contribution[] = [
    { year, kind: 'Cash', pence: amountOf(registration, 'cashThisYear') },
    { year: nextFinancialYear(year), kind: 'Cash', pence: amountOf(registration, 'cashNextYear') },
    { year: nextFinancialYear(year, 2), kind: 'Cash', pence: amountOf(registration, 'cashYearAfter') },
    { year, kind: 'Time', pence: amountOf(registration, 'timeValue') },
    { year, kind: 'PassingThrough', pence: amountOf(registration, 'passingThrough') }
  ];
  return amounts.filter(({ pence }) => pence > 0);
}
