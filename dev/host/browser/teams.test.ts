/** @jest-environment jsdom */
import { createTeams } from './teams';

interface Sdk {
  readonly app: {
    getContext(): Promise<{ readonly app: { readonly theme: string }; readonly user: { userPrincipalName: string } }>;
    registerOnThemeChangeHandler(handler: (theme: string) => void): void;
  };
}

const open = (theme: 'light' | 'contrast') =>
  createTeams({
    start: {},
    webPartId: '1',
    host: 'teams',
    theme,
    editing: false,
    person: { login: 'amy@council.example', name: 'Amy', objectId: '2' },
    siteUrl: 'http://127.0.0.1/sites/partnerships'
  });

it('tells a web part who uses Teams, and in which of its themes', async () => {
  const { app } = open('contrast').microsoftTeams.teamsJs as Sdk;
  const context = await app.getContext();
  expect([context.user.userPrincipalName, context.app.theme]).toEqual(['amy@council.example', 'contrast']);
});

it('calls the light theme by the name that Teams has for it, and tells of every change', async () => {
  const teams = open('light');
  const { app } = teams.microsoftTeams.teamsJs as Sdk;
  const heard: string[] = [];
  app.registerOnThemeChangeHandler(theme => heard.push(theme));
  expect((await app.getContext()).app.theme).toBe('default');
  teams.changeTheme('dark');
  teams.changeTheme('light');
  expect(heard).toEqual(['dark', 'default']);
  expect((await app.getContext()).app.theme).toBe('default');
});
