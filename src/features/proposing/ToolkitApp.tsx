import * as React from 'react';
import { useHashRoute } from '../../ui/useHashRoute';
import { styled } from '../../ui/styled';
import { NotReady } from './opening/NotReady';
import { useToolkit } from './opening/useToolkit';
import { ToolkitScreens } from './ToolkitScreens';

/** The Partnership toolkit: screen an arrangement, score it, submit it. */
export function ToolkitApp(): React.ReactElement {
  const css = useStyles();
  const { opened, reload } = useToolkit();
  const path = useHashRoute();
  return (
    <div className={css.toolkit}>
      {opened.phase === 'ready' ? (
        <ToolkitScreens path={path} records={opened.records} reload={reload} />
      ) : (
        <NotReady opened={opened} reload={reload} />
      )}
    </div>
  );
}

const useStyles = styled(theme => ({
  toolkit: {
    // Everything inside asks how wide the web part is, not how wide the window is: a column of a page may be narrow.
    containerType: 'inline-size',
    boxSizing: 'border-box',
    maxWidth: 1200,
    padding: '8px 0 24px',
    fontFamily: theme.fonts.medium.fontFamily,
    fontSize: 14,
    colorScheme: theme.isInverted ? 'dark' : 'light',
    lineHeight: '1.45',
    color: theme.semanticColors.bodyText
  }
}));
