import * as React from 'react';
import { Glyph } from './Glyph';
import { focusRing, joined, styled } from './styled';

export interface FieldProps {
  /** Id of the control itself, so that an error summary can lead to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: React.ReactNode;
  /** One sentence, shown and read with the control. */
  readonly problem?: string;
  readonly children: (parts: FieldParts) => React.ReactNode;
}

/** What a control takes over from the field around it. */
export interface FieldParts {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, its hint and its problem around any native control. */
export function Field({ id, label, hint, problem, children }: FieldProps): React.ReactElement {
  const css = useStyles();
  const describedBy = joined(hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`);
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
        </div>
      )}
      {children({
        id,
        className: joined(css.control, problem !== undefined && css.invalid),
        'aria-describedby': describedBy || undefined,
        'aria-invalid': problem !== undefined || undefined
      })}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </div>
  );
}

/** The sentence beside what is wrong. */
export function ProblemLine({ id, text }: { readonly id: string; readonly text: string }): React.ReactElement {
  return (
    <p id={id} className={useStyles().problem}>
      <Glyph name="warning" />
      <span>{text}</span>
    </p>
  );
}

const useStyles = styled(theme => ({
  field: { margin: '0 0 18px', minWidth: 0 },
  label: {
    display: 'block',
    margin: '0 0 4px',
    fontWeight: 600,
    lineHeight: '1.4',
    color: theme.semanticColors.bodyText
  },
  hint: { margin: '0 0 6px', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext },
  control: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 640,
    minHeight: 36,
    padding: '7px 10px',
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.inputBackground,
    color: theme.semanticColors.inputText,
    font: 'inherit',
    fontSize: 14,
    lineHeight: '20px',
    scrollMarginBottom: '96px',
    ':focus-visible': focusRing(theme),
    '::placeholder': { color: theme.semanticColors.inputPlaceholderText }
  },
  invalid: {
    borderColor: theme.semanticColors.errorText,
    boxShadow: `inset 0 0 0 1px ${theme.semanticColors.errorText}`
  },
  problem: {
    display: 'flex',
    gap: 6,
    margin: '6px 0 0',
    fontSize: 13,
    fontWeight: 600,
    lineHeight: '1.45',
    color: theme.semanticColors.errorText
  }
}));
