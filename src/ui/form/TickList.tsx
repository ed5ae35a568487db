import * as React from 'react';
import { ProblemLine } from '../Field';
import { styled } from '../styled';
import { TickBox } from './TickBox';

interface TickListProps {
  /** Id of the first box, so that an error summary can lead to it. */
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: readonly string[];
  readonly options: { readonly [code: string]: string };
  readonly onChange: (value: readonly string[]) => void;
}

/** The choice that excludes all others, where a form has it. */
const noneOfThese = 'none';

/** Several choices of several; "none of these" goes with none of them. */
export function TickList({ id, legend, hint, problem, value, options, onChange }: TickListProps): React.ReactElement {
  const css = useStyles();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      {hint !== undefined && <div className={css.hint}>{hint}</div>}
      {Object.entries(options).map(([code, words], place) => (
        <TickBox
          key={code}
          id={place === 0 ? id : `${id}-${code}`}
          label={words}
          value={value.includes(code)}
          onChange={isTicked => onChange(ticked(value, code, isTicked))}
        />
      ))}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}

function ticked(value: readonly string[], code: string, isTicked: boolean): readonly string[] {
  const others = value.filter(other => other !== code);
  if (!isTicked) return others;
  return code === noneOfThese ? [code] : [...others.filter(other => other !== noneOfThese), code];
}

const useStyles = styled(theme => ({
  group: { border: 0, margin: '0 0 18px', padding: 0, minWidth: 0 },
  legend: { padding: 0, margin: '0 0 6px', fontWeight: 600, lineHeight: '1.4' },
  hint: { margin: '0 0 8px', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext }
}));
