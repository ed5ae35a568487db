import * as React from 'react';
import { ProblemLine } from '../Field';
import { joined, styled } from '../styled';

interface TickBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** One box to tick; native, so that it works wherever the page works. */
export function TickBox({ id, label, hint, problem, value, onChange }: TickBoxProps): React.ReactElement {
  const css = useStyles();
  const describedBy = joined(hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`);
  return (
    <div className={css.field}>
      <label className={css.label}>
        <input
          id={id}
          type="checkbox"
          checked={value}
          onChange={event => onChange(event.target.checked)}
          aria-describedby={describedBy || undefined}
          aria-invalid={problem !== undefined || undefined}
          className={css.box}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
        </div>
      )}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </div>
  );
}

const useStyles = styled(theme => ({
  field: { margin: '0 0 14px', minWidth: 0, maxWidth: 640 },
  label: { display: 'flex', gap: 10, alignItems: 'flex-start', minHeight: 28, lineHeight: '1.45', cursor: 'pointer' },
  box: { flex: 'none', width: 20, height: 20, margin: 0, accentColor: theme.palette.themePrimary },
  hint: { margin: '4px 0 0 30px', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext }
}));
