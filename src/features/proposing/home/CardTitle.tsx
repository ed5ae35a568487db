import * as React from 'react';
import { styled } from '../../../ui/styled';

/** The name at the head of a card, with a line of facts. */
export function CardTitle({ text, below }: { readonly text: string; readonly below?: string }): React.ReactElement {
  const css = useStyles();
  return (
    <div className={css.head}>
      <h4 className={css.title}>{text}</h4>
      {below !== undefined && <p className={css.below}>{below}</p>}
    </div>
  );
}

const useStyles = styled(theme => ({
  head: { margin: '0 0 10px' },
  title: { margin: 0, fontSize: 16, fontWeight: 600, lineHeight: '1.35', overflowWrap: 'anywhere' },
  below: { margin: '2px 0 0', fontSize: 13, color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' }
}));
