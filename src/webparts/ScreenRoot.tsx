import { ThemeProvider, type Theme } from '@fluentui/react';
import * as React from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { ServicesProvider, type Services } from '../ui/Services';
import { strings } from './strings';
import { useTeamsTheme, type TeamsHost } from './useTeamsTheme';

export interface ScreenRootProps {
  readonly theme: Theme;
  readonly teams: TeamsHost | undefined;
  readonly services: Services;
}

/** What stands around every screen: the theme of its host, its services, and a net under it. */
export const ScreenRoot: React.FunctionComponent<ScreenRootProps> = ({ theme, teams, services, children }) => (
  <ThemeProvider theme={useTeamsTheme(teams) ?? theme}>
    <ErrorBoundary text={strings.broken} tryAgain={strings.tryAgain}>
      <ServicesProvider value={services}>{children}</ServicesProvider>
    </ErrorBoundary>
  </ThemeProvider>
);
