import type { ContributionKind } from '../money/contributionKinds';
import { amountOf, cellText, rowsOf, textOf } from '../registration/readRegistration';
import type { RecordDocument } from '../submissions/submission';
import { nextFinancialYear } from '../time/financialYear';
import type { Annexes } from './registerRow';

/**
 * The rows of the annex lists that a registration gives. Their keys follow from the submission, so that writing them again after a failure
 * adds nothing; only CEPT can write these lists.
 */
export function annexesOf(document: RecordDocument): Annexes {
  const { registration, submissionKey } = document;
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
    risks: rowsOf(registration, 'risks').map((row, at) => ({
      rowKey: key('risk', at),
      risk: cellText(row, 'risk'),
      treatment: cellText(row, 'treatment'),
      owner: cellText(row, 'owner')
    })),
    contributions: contributionsOf(document).map((row, at) => ({
      rowKey: key('contribution', at),
      contributor: 'The council',
      ...row
    })),
    deliverables: rowsOf(registration, 'targets').map((row, at) => ({
      rowKey: key('deliverable', at),
      what: cellText(row, 'what'),
      due: cellText(row, 'due')
    }))
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
