import * as React from 'react';
import { Button } from './Button';
import { focusRing, styled } from './styled';

interface DocumentContentsProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly onGo: (id: string) => void;
}

const words = {
  title: (count: number) => `Go to one of the ${count} sections`,
  label: 'Sections of this document'
} as const;

/** The sections of a long document, to jump by; closed until it is asked for, and not printed. */
export function DocumentContents({ sections, onGo }: DocumentContentsProps): React.ReactElement {
  const css = useStyles();
  return (
    <details className={css.contents}>
      <summary className={css.summary}>{words.title(sections.length)}</summary>
      <nav aria-label={words.label}>
        <ul className={css.list}>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <Button kind="quiet" text={title} onClick={() => onGo(id)} />
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

const useStyles = styled(theme => ({
  contents: { margin: '0 0 20px', '@media print': { display: 'none' } },
  summary: { padding: '4px 0', fontWeight: 600, cursor: 'pointer', ':focus-visible': focusRing(theme) },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: '6px 24px',
    margin: '8px 0 0',
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere'
  }
}));
