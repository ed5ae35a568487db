import * as React from 'react';
import { focusRing, styled } from './styled';

interface SummaryLine {
  readonly text: string;
  /** Where the field is on another screen. */
  readonly href?: string;
  /** Id of the field, where it is on this screen. */
  readonly fieldId?: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** Every problem in one list; each line leads to its field. Takes focus when it appears. */
export function ErrorSummary({ title, lines }: ErrorSummaryProps): React.ReactElement {
  const css = useStyles();
  const box = React.useRef<HTMLDivElement>(null);
  const titleId = React.useRef(`summary-${Math.random().toString(36).slice(2)}`).current;
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" aria-labelledby={titleId} className={css.box}>
      <h3 id={titleId} className={css.title}>
        {title}
      </h3>
      <ul className={css.list}>
        {lines.map(line => (
          <li key={line.text}>
            <a className={css.link} href={line.href ?? `#${line.fieldId ?? ''}`} onClick={event => follow(event, line)}>
              {line.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field on this screen is focused directly: the hash belongs to the screens. */
function follow(event: React.MouseEvent, line: SummaryLine): void {
  if (line.href !== undefined) return;
  event.preventDefault();
  const field = document.getElementById(line.fieldId ?? '');
  field?.focus();
}

const useStyles = styled(theme => ({
  box: {
    padding: '14px 18px',
    margin: '0 0 20px',
    borderRadius: 4,
    border: `2px solid ${theme.semanticColors.errorText}`,
    outline: 'none'
  },
  title: { margin: '0 0 8px', fontSize: 18, fontWeight: 600, lineHeight: '1.3' },
  list: { margin: 0, paddingLeft: 20, lineHeight: '1.7' },
  link: {
    color: theme.semanticColors.errorText,
    fontWeight: 600,
    textUnderlineOffset: '3px',
    ':focus-visible': focusRing(theme)
  }
}));
