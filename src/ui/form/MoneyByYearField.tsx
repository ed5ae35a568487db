import * as React from 'react';
import { formatPounds } from '../../domain/money/formatPounds';
import type { TypedMoneyByYear } from '../../domain/money/moneyByYear';
import { parsePounds } from '../../domain/money/parsePounds';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { financialYearOf, nextFinancialYear } from '../../domain/time/financialYear';
import { londonDate } from '../../domain/time/londonDate';
import { standingWords } from '../../forms/model/partWords';
import type { MoneyByYearQuestion } from '../../forms/model/questionKinds';
import { typedMoneyByYear } from '../../forms/model/typed';
import { ProblemLine } from '../Field';
import { SelectBox } from '../SelectBox';
import { useServices } from '../Services';
import { TextBox } from '../TextBox';
import { formStrings } from './formStrings';
import { gridStyles } from './gridStyles';

interface MoneyByYearFieldProps {
  /** Id of the first amount, so that an error summary can lead to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly question: MoneyByYearQuestion;
  readonly value: TypedValue | undefined;
  readonly onChange: (value: TypedMoneyByYear) => void;
}

/** An amount for each of three years, with their total as soon as all can be read. */
export function MoneyByYearField(props: MoneyByYearFieldProps): React.ReactElement {
  const { id, label, hint, problem, question, value, onChange } = props;
  const css = gridStyles();
  const { now } = useServices();
  const typed = typedMoneyByYear(value);
  const years = yearsOf(typed, now);
  const amounts = Object.fromEntries(years.map(year => [year, typed.amounts[year] ?? '']));
  return (
    <fieldset className={css.group} aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend className={css.legend}>{label}</legend>
      {hint !== undefined && <div className={css.hint}>{hint}</div>}
      <div className={css.cells}>
        {years.map((year, place) => (
          <TextBox
            key={year}
            id={place === 0 ? id : `${id}-${year}`}
            label={year}
            inputMode="decimal"
            value={amounts[year]}
            onChange={amount => onChange({ ...typed, amounts: { ...amounts, [year]: amount } })}
          />
        ))}
        {question.standing && (
          <SelectBox
            id={`${id}-standing`}
            label={formStrings.standing}
            value={typed.standing}
            options={[
              { value: '', text: formStrings.choose },
              ...Object.entries(standingWords).map(([code, text]) => ({ value: code, text }))
            ]}
            onChange={standing => onChange({ amounts, standing })}
          />
        )}
      </div>
      <output className={css.total}>
        {formStrings.total}: {totalWords(Object.values(amounts))}
      </output>
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}

/** The years that were asked for when the answer was begun; otherwise this one and the next two. */
function yearsOf({ amounts }: TypedMoneyByYear, now: () => Date): readonly string[] {
  const begun = Object.keys(amounts);
  if (begun.length > 0) return begun;
  const first = financialYearOf(londonDate(now()));
  return [first, nextFinancialYear(first), nextFinancialYear(first, 2)];
}

function totalWords(amounts: readonly string[]): string {
  let total = 0;
  for (const amount of amounts) {
    const read = parsePounds(amount);
    if (read.kind !== 'read') return formStrings.totalNone;
    total += read.pence;
  }
  return formatPounds(total);
}
