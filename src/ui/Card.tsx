import * as React from 'react';
import { joined, styled } from './styled';

interface CardProps {
  readonly children: React.ReactNode;
  /** Set apart by a tinted ground instead of a shadow. */
  readonly quiet?: boolean;
  readonly as?: 'div' | 'li' | 'section';
}

/** Things that belong together, on a ground of their own. */
export function Card({ children, quiet, as: Tag = 'div' }: CardProps): React.ReactElement {
  const css = useStyles();
  return <Tag className={joined(css.card, quiet ? css.quiet : css.raised)}>{children}</Tag>;
}

/** Cards side by side as far as there is room. */
export function CardGrid({
  children,
  as: Tag = 'div'
}: {
  readonly children: React.ReactNode;
  readonly as?: 'div' | 'ul';
}): React.ReactElement {
  return <Tag className={useStyles().grid}>{children}</Tag>;
}

const useStyles = styled(theme => ({
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '18px 20px',
    borderRadius: 8,
    listStyle: 'none',
    color: theme.semanticColors.bodyText,
    border: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  raised: {
    background: theme.semanticColors.bodyBackground,
    boxShadow: theme.isInverted ? 'none' : theme.effects.elevation4
  },
  quiet: { background: theme.semanticColors.bodyStandoutBackground },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: 16,
    margin: 0,
    padding: 0
  }
}));
