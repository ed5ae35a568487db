import { TextField, type ITextFieldStyles } from '@fluentui/react';
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

/** Fluent's text field with our label, hint and problem around it. It takes whatever is typed; what is wrong is said beside it and never cut off. */
export function TextBox(props: TextBoxProps): React.ReactElement {
  const { id, label, hint, problem, value, onChange, onLeave, lines, inputMode, autoComplete = 'off' } = props;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {({ 'aria-describedby': describedBy }) => (
        <TextField
          id={id}
          aria-describedby={describedBy}
          invalid={problem !== undefined}
          inputMode={inputMode}
          autoComplete={autoComplete}
          multiline={lines !== undefined}
          rows={lines}
          value={value}
          onChange={(_event, typed) => onChange(typed ?? '')}
          onBlur={onLeave}
          styles={textFieldStyles}
        />
      )}
    </Field>
  );
}

/** As wide as words are comfortable to read, and above the bar that may stand at the foot of a narrow screen. */
const textFieldStyles: Partial<ITextFieldStyles> = {
  root: { maxWidth: 640, scrollMarginBottom: '96px' },
  fieldGroup: { minHeight: 36, borderRadius: 4 },
  field: { scrollMarginBottom: '96px' }
};
