/** @jest-environment jsdom */
import { ThemeProvider, useTheme } from '@fluentui/react';
import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { lightTheme } from '../ui/themes';
import { useTeamsTheme, type TeamsHost } from './useTeamsTheme';

function Ground(): React.ReactElement {
  return <p>{useTheme().semanticColors.bodyBackground}</p>;
}

function Host({ teams }: { readonly teams?: TeamsHost }): React.ReactElement {
  return (
    <ThemeProvider theme={useTeamsTheme(teams) ?? lightTheme}>
      <Ground />
    </ThemeProvider>
  );
}

function teamsIn(theme: string): TeamsHost & { change(theme: string): void } {
  let handler: (theme: string) => void = () => undefined;
  return {
    app: {
      getContext: async () => ({ app: { theme } }),
      registerOnThemeChangeHandler: given => {
        handler = given;
      }
    },
    change: next => handler(next)
  };
}

describe('the theme of the host', () => {
  it('is the page’s own outside Teams', () => {
    render(<Host />);
    expect(screen.getByText('#ffffff')).toBeTruthy();
  });

  it.each([
    ['default', '#ffffff'],
    ['dark', '#1f1f1f'],
    ['contrast', '#000000'],
    ['a theme of the future', '#ffffff']
  ])('follows Teams in %s', async (name, ground) => {
    render(<Host teams={teamsIn(name)} />);
    expect(await screen.findByText(ground)).toBeTruthy();
  });

  it('changes with Teams', async () => {
    const teams = teamsIn('dark');
    render(<Host teams={teams} />);
    await screen.findByText('#1f1f1f');
    act(() => teams.change('contrast'));
    expect(screen.getByText('#000000')).toBeTruthy();
  });

  it('is the default of Teams in a host that does not answer', async () => {
    const teams: TeamsHost = {
      app: { getContext: async () => Promise.reject(new Error('no')), registerOnThemeChangeHandler: () => undefined }
    };
    render(<Host teams={teams} />);
    expect(await screen.findByText('#ffffff')).toBeTruthy();
  });
});
