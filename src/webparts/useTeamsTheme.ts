import type { Theme } from '@fluentui/react';
import * as React from 'react';
import { themeOfTeams } from '../ui/themes';

/** What is used of the Teams SDK that SPFx hands to web parts; nothing beyond it may be relied on in other hosts. */
export interface TeamsHost {
  readonly app: {
    getContext(): Promise<{ readonly app: { readonly theme: string } }>;
    registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  };
}

/** The theme Teams shows, and every later one; undefined outside Teams and in hosts that do not tell. */
export function useTeamsTheme(teams: TeamsHost | undefined): Theme | undefined {
  const [name, setName] = React.useState<string>();

  React.useEffect(() => {
    if (!teams) return undefined;
    let isShown = true;
    const show = (theme: string): void => {
      if (isShown) setName(theme);
    };
    listen(teams, show).catch(() => show('default'));
    return () => {
      isShown = false;
    };
  }, [teams]);

  return name === undefined ? undefined : themeOfTeams(name);
}

async function listen(teams: TeamsHost, show: (theme: string) => void): Promise<void> {
  const context = await teams.app.getContext();
  show(context.app.theme);
  teams.app.registerOnThemeChangeHandler(show);
}
