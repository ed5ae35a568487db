import * as React from 'react';
import { formatPounds, parsePounds } from '../../../domain/money/parsePounds';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { amountKinds, amountTotal } from '../../../domain/significance/amountTotal';
import { scoreForAmount } from '../../../domain/significance/proposeScores';
import type { CriterionAnswer, Score, TypedAmounts } from '../../../domain/significance/significance';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { styled } from '../../../ui/styled';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';
import { ProposedScore } from './ProposedScore';
import type { EditSignificance } from './editSignificance';
import { scoringStrings } from './strings';

interface AmountFieldsProps {
  readonly amounts: TypedAmounts;
  readonly chosen: CriterionAnswer['score'];
  readonly edit: EditSignificance;
  readonly onUse: (score: Score) => void;
  readonly problemOf: (field: string) => string | undefined;
  readonly settings: ProtocolSettings;
}

/** Criterion 1: the three amounts of the highest year propose a score, with the rule at a boundary shown (notes I-05, I-06). */
export function AmountFields(props: AmountFieldsProps): React.ReactElement {
  const { amounts, chosen, edit, onUse, problemOf, settings } = props;
  const css = useStyles();
  const change = (part: Partial<TypedAmounts>): void =>
    edit(before => ({ ...before, amounts: { ...before.amounts, ...part } }));
  const pence = amountTotal(amounts);
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{scoringStrings.amounts}</legend>
      <div className={css.fields}>
        <TextBox
          id={fieldId('amounts.year')}
          label={significanceForm.amounts.year.label}
          hint={significanceForm.amounts.year.hint}
          problem={problemOf('amounts.year')}
          value={amounts.year}
          onChange={year => change({ year })}
        />
        {amountKinds.map(kind => (
          <TextBox
            key={kind}
            id={fieldId(`amounts.${kind}`)}
            label={significanceForm.amounts[kind].label}
            hint={hintOf(significanceForm.amounts[kind].hint, amounts[kind])}
            inputMode="decimal"
            problem={problemOf(`amounts.${kind}`)}
            value={amounts[kind]}
            onChange={typed => change({ [kind]: typed })}
          />
        ))}
      </div>
      {pence !== undefined && (
        <ProposedScore chosen={chosen} onUse={onUse} {...proposalFor(pence, amounts.year.trim(), settings)} />
      )}
    </fieldset>
  );
}

/** How an amount was read stands where its hint was, as soon as it is not plain from what was typed. */
function hintOf(hint: string, typed: string): React.ReactNode {
  const read = parsePounds(typed);
  return read.kind === 'read' && read.echo !== undefined ? <strong>{read.echo}</strong> : hint;
}

function proposalFor(
  pence: number,
  year: string,
  settings: ProtocolSettings
): { score: Score; words: string; rule?: string } {
  const { score, atBoundary } = scoreForAmount(pence, settings);
  const sum = formatPounds(pence);
  const words = scoringStrings.proposed.amounts(sum, year, score);
  return atBoundary
    ? { score, words, rule: scoringStrings.proposed.boundary(sum, atBoundary.below, atBoundary.from, score) }
    : { score, words };
}

const useStyles = styled(() => ({
  group: { border: 0, margin: '0 0 12px', padding: 0, minWidth: 0 },
  legend: { padding: 0, margin: '0 0 8px', fontWeight: 600 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    alignItems: 'start',
    gap: '0 16px'
  }
}));
