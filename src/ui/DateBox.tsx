import * as React from 'react';
import { Field } from './Field';

interface DateBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  /** yyyy-mm-dd, '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A native date field, which every device already knows how to show. */
export function DateBox({ id, label, hint, problem, value, onChange }: DateBoxProps): React.ReactElement {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {parts => (
        <input
          {...parts}
          type="date"
          style={{ maxWidth: 220 }}
          value={value}
          onChange={event => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
