import * as React from 'react';
import { focusRing, styled } from './styled';

interface NoteMarkProps {
  /** For example "I-01". */
  readonly id: string;
  /** What the protocol says, or does not. */
  readonly says: string;
  /** What is done about it. */
  readonly does?: string;
}

/** A protocol note: its number, which opens its sentence in place. */
export function NoteMark({ id, says, does }: NoteMarkProps): React.ReactElement {
  const css = useStyles();
  const [isOpen, setOpen] = React.useState(false);
  return (
    <span className={css.note}>
      <button type="button" className={css.mark} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Note {id}
      </button>
      {isOpen && (
        <span className={css.words} role="note">
          {says} {does}
        </span>
      )}
    </span>
  );
}

const useStyles = styled(theme => ({
  note: { display: 'inline' },
  mark: {
    minHeight: 24,
    marginRight: 6,
    padding: '1px 8px',
    borderRadius: 12,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: 'transparent',
    color: theme.semanticColors.bodyText,
    font: 'inherit',
    fontSize: 12,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered },
    ':focus-visible': focusRing(theme)
  },
  words: {
    display: 'block',
    margin: '6px 0',
    padding: '8px 12px',
    borderLeft: `3px solid ${theme.palette.neutralTertiary}`,
    background: theme.semanticColors.bodyStandoutBackground,
    fontSize: 13,
    fontWeight: 400,
    lineHeight: '1.5',
    whiteSpace: 'normal'
  }
}));
