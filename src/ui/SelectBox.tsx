import * as React from 'react';
import { Field } from './Field';

interface SelectBoxProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: React.ReactNode;
  readonly problem?: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  readonly onChange: (value: V) => void;
}

/** A native select, which every device already knows how to show. */
export function SelectBox<V extends string>(props: SelectBoxProps<V>): React.ReactElement {
  const { id, label, hint, problem, value, options, onChange } = props;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {parts => (
        <select
          {...parts}
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
      )}
    </Field>
  );
}
