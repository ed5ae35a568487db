import * as React from 'react';
import { styled } from './styled';

/** A word or two that say what kind of thing this is. */
export function Tag({ text }: { readonly text: string }): React.ReactElement {
  return <span className={useStyles().tag}>{text}</span>;
}

const useStyles = styled(theme => ({
  tag: {
    display: 'inline-block',
    padding: '1px 8px',
    borderRadius: 3,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    color: theme.semanticColors.bodyText,
    fontSize: 12,
    fontWeight: 400,
    lineHeight: '1.5'
  }
}));
