import * as React from 'react';
import { styled } from './styled';

interface ChoiceRowProps<V extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly text: string }[];
  readonly onChange: (value: V) => void;
}

/** A short choice on one line, with its subject before it; native radio buttons that wrap. */
export function ChoiceRow<V extends string>({
  name,
  legend,
  value,
  choices,
  onChange
}: ChoiceRowProps<V>): React.ReactElement {
  const css = useStyles();
  return (
    <fieldset className={css.row}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.choices}>
        {choices.map(choice => (
          <label key={choice.value} className={css.choice}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
              className={css.radio}
            />
            {choice.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = styled(theme => ({
  row: {
    border: 0,
    margin: 0,
    padding: '8px 0',
    minWidth: 0,
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  legend: { padding: 0, float: 'left', width: '100%', marginBottom: 2, lineHeight: '1.4', overflowWrap: 'anywhere' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '2px 20px', clear: 'both' },
  choice: { display: 'inline-flex', gap: 6, alignItems: 'center', minHeight: 28, cursor: 'pointer', fontSize: 13 },
  radio: { width: 18, height: 18, margin: 0, accentColor: theme.palette.themePrimary }
}));
