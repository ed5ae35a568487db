import * as React from 'react';
import { Field } from './Field';

interface TextBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: React.ReactNode;
  readonly problem?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** More than one line for words; one line where absent. */
  readonly lines?: number;
  readonly inputMode?: 'decimal' | 'text';
  readonly autoComplete?: 'off' | 'name';
}

/** A native text field. It takes whatever is typed; what is wrong is said beside it and never cut off. */
export function TextBox(props: TextBoxProps): React.ReactElement {
  const { id, label, hint, problem, value, onChange, onLeave, lines, inputMode, autoComplete = 'off' } = props;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {parts =>
        lines === undefined ? (
          <input
            {...parts}
            type="text"
            inputMode={inputMode}
            autoComplete={autoComplete}
            value={value}
            onChange={event => onChange(event.target.value)}
            onBlur={onLeave}
          />
        ) : (
          <textarea
            {...parts}
            rows={lines}
            value={value}
            onChange={event => onChange(event.target.value)}
            onBlur={onLeave}
            style={{ resize: 'vertical' }}
          />
        )
      }
    </Field>
  );
}
