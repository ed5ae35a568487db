import type { PageData, ThemeName } from './pageData';

type ThemeHandler = (theme: string) => void;

export const teamsThemeNames: Readonly<Record<ThemeName, string>> = {
  light: 'default',
  dark: 'dark',
  contrast: 'contrast'
};

/** Teams as a web part sees it: the members of its SDK (version 2) that a tab uses, and the context both old and new. */
export interface Teams {
  readonly microsoftTeams: { readonly teamsJs: object; readonly context: object };
  changeTheme(name: ThemeName): void;
}

export function createTeams({ person, theme, siteUrl }: PageData): Teams {
  const handlers: ThemeHandler[] = [];
  const registerOnThemeChangeHandler = (handler: ThemeHandler): void => {
    handlers.push(handler);
  };
  const subPageId = new URLSearchParams(location.search).get('subEntityId') ?? '';
  const current = { theme: teamsThemeNames[theme] };
  const context = (): object => ({
    app: {
      locale: 'en-gb',
      theme: current.theme,
      sessionId: 'local-session',
      host: { name: 'Teams', clientType: window.innerWidth < 640 ? 'android' : 'web', sessionId: 'local-host-session' }
    },
    page: { id: 'partnerships', frameContext: 'content', subPageId },
    user: {
      id: person.objectId,
      userPrincipalName: person.login,
      loginHint: person.login,
      displayName: person.name,
      tenant: { id: '00000000-0000-4000-8000-000000000005' }
    },
    sharePointSite: { teamSiteUrl: siteUrl }
  });
  const older = {
    theme: current.theme,
    locale: 'en-gb',
    entityId: 'partnerships',
    subEntityId: subPageId,
    userObjectId: person.objectId,
    userPrincipalName: person.login,
    upn: person.login,
    loginHint: person.login,
    frameContext: 'content',
    hostClientType: 'web',
    teamSiteUrl: siteUrl
  };
  const teamsJs = {
    app: {
      initialize: () => Promise.resolve(),
      isInitialized: () => true,
      getContext: () => Promise.resolve(context()),
      registerOnThemeChangeHandler,
      notifySuccess: () => Promise.resolve({ hasFinishedSuccessfully: true })
    },
    initialize: (done?: () => void) => done?.(),
    getContext: (receive: (found: object) => void) => receive(older),
    registerOnThemeChangeHandler
  };
  return {
    microsoftTeams: { teamsJs, context: older },
    changeTheme: name => {
      current.theme = older.theme = teamsThemeNames[name];
      for (const handler of handlers) handler(current.theme);
    }
  };
}
