import { formatPounds } from '../money/formatPounds';
import type { MoneyByYear } from '../money/moneyByYear';
import { amountOf, cellText, rowsOf, textOf } from '../registration/readRegistration';
import type { CellValue } from '../registration/registrationAnswers';
import { nextFinancialYear } from '../time/financialYear';
import type { DrillAnswers, DrillItem } from './drillAnswers';

/**
 * What each partner has promised for a financial year and after it, which would fall away or still be owed (protocol sections 5.7 and 5.10). The
 * council's own money of Appendix B stands in where nobody listed contributions.
 */
export function contributionsFrom({ registration, evaluation }: DrillAnswers, year: string): readonly DrillItem[] {
  const listed = rowsOf(evaluation, 'contributions').flatMap(row => {
    const { amounts } = row;
    const kind = cellText(row, 'what') === 'staff' ? 'staff' : 'money';
    return isByYear(amounts) ? contribution(`${cellText(row, 'partner')}, ${kind}`, amounts, year) : [];
  });
  if (listed.length > 0 || evaluation.contributions !== undefined) return listed;
  const first = textOf(registration, 'firstYear');
  const amounts = {
    [first]: amountOf(registration, 'cashThisYear'),
    [nextFinancialYear(first)]: amountOf(registration, 'cashNextYear'),
    [nextFinancialYear(first, 2)]: amountOf(registration, 'cashYearAfter')
  };
  return first === '' ? [] : contribution('The council, money', { amounts }, year, 'registration.cashThisYear');
}

function contribution(
  from: string,
  { amounts, standing }: MoneyByYear,
  year: string,
  field: string = 'evaluation.contributions'
): readonly DrillItem[] {
  const inYear = amounts[year] ?? 0;
  // "2027/28" sorts as it is written.
  const later = Object.keys(amounts).reduce((sum, one) => (one > year ? sum + amounts[one] : sum), 0);
  const parts = [
    inYear > 0 && `${formatPounds(inYear)} in ${year}`,
    later > 0 && `${formatPounds(later)} after it`
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const answer = `${from}: ${parts.join(', ')}${standing === undefined ? '' : `, ${standing}`}`;
  return [{ field, what: 'Promised', answer }];
}

function isByYear(cell: CellValue | undefined): cell is MoneyByYear {
  return typeof cell === 'object' && 'amounts' in cell;
}
