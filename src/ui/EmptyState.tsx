import * as React from 'react';
import { ButtonRow } from './Button';
import { styled } from './styled';

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** What to do first, usually a primary Button. */
  readonly action?: React.ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, text, action }: EmptyStateProps): React.ReactElement {
  const css = useStyles();
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      <p className={css.text}>{text}</p>
      {action && <ButtonRow>{action}</ButtonRow>}
    </div>
  );
}

const useStyles = styled(theme => ({
  empty: {
    padding: '28px 24px',
    borderRadius: 8,
    border: `1px dashed ${theme.semanticColors.inputBorder}`,
    color: theme.semanticColors.bodyText
  },
  title: { margin: '0 0 6px', fontSize: 18, fontWeight: 600, lineHeight: '1.3' },
  text: { margin: '0 0 16px', maxWidth: '60ch', color: theme.semanticColors.bodySubtext, lineHeight: '1.5' }
}));
