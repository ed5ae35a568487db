import * as React from 'react';
import { joined, styled } from './styled';

/** Running words at a readable width. `soft` for what stands behind the rest. */
export function Prose({
  children,
  soft
}: {
  readonly children: React.ReactNode;
  readonly soft?: boolean;
}): React.ReactElement {
  const css = useStyles();
  return <p className={joined(css.prose, soft && css.soft)}>{children}</p>;
}

const useStyles = styled(theme => ({
  prose: {
    margin: '0 0 12px',
    maxWidth: '68ch',
    lineHeight: '1.55',
    color: theme.semanticColors.bodyText,
    overflowWrap: 'anywhere'
  },
  soft: { color: theme.semanticColors.bodySubtext, fontSize: 13 }
}));
