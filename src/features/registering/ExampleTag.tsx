import * as React from 'react';
import { styled } from '../../ui/styled';
import { listStrings } from './list/strings';

/** Marks what the protocol itself gives as an example. */
export function ExampleTag(): React.ReactElement {
  return <span className={useStyles().tag}>{listStrings.example}</span>;
}

const useStyles = styled(theme => ({
  tag: {
    display: 'inline-block',
    margin: '0 0 0 8px',
    padding: '0 8px',
    borderRadius: 10,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    color: theme.semanticColors.bodySubtext,
    fontSize: 12,
    fontWeight: 400,
    lineHeight: '20px'
  }
}));
