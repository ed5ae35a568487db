import * as React from 'react';
import { fieldStyles } from './fieldStyles';

interface LabelledSelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onChange: (value: V) => void;
}

/** The browser's own list, with its label above. */
export function LabelledSelect<V extends string>(props: LabelledSelectProps<V>): React.ReactElement {
  const css = fieldStyles();
  const { label, value, options, onChange } = props;
  return (
    <label className={css.field}>
      <span className={css.label}>{label}</span>
      <select
        className={css.control}
        value={value}
        onChange={event => {
          const chosen = options.find(option => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
