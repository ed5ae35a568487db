import * as applicationBase from '@microsoft/sp-application-base';
import * as componentBase from '@microsoft/sp-component-base';
import type { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import * as loader from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';

/**
 * The framework's internal interface that the host uses, and all of it. It is not public, so another version than
 * 1.23.2 may lack it; then the page says which name is gone.
 */
export interface Manifest {
  readonly alias: string;
  readonly preconfiguredEntries: readonly { title: { default: string }; properties: Record<string, unknown> }[];
}

export interface WebPartManager {
  loadWebPart(given: {
    manifest: Manifest;
    domElement: HTMLElement;
    instanceId: string;
    displayMode: DisplayMode;
    webPartData: Record<string, unknown>;
  }): Promise<void>;
  requestPropertyPaneAction(instanceId: string, action: 'Open'): void;
}

interface WebPartHost {
  getAdditionalContextProperties(): object;
}

interface Application {
  readonly context: { readonly serviceScope: ServiceScope };
  onLoad(): Promise<void>;
}

interface ThemeService {
  _setTheme(theme: object): void;
}

function internal<T>(module: object, name: string): T {
  const found = (module as Record<string, unknown>)[name];
  if (found === undefined) {
    throw new Error(`The SharePoint Framework installed has no ${name}: the local host was written for 1.23.2.`);
  }
  return found as T;
}

export const BaseApplication = internal<abstract new () => Application>(applicationBase, 'BaseApplication');
export const dialogs = internal<{ instance: { initialize(element: HTMLElement): void } }>(
  applicationBase,
  '_DialogManagerConfiguration'
);
export const TeamsAwareWebPartHost = internal<new (scope: ServiceScope) => WebPartHost>(
  webPartBase,
  '_TeamsAwareWebPartHost'
);
export const ClientSideWebPartManager = internal<new (host: WebPartHost) => WebPartManager>(
  webPartBase,
  '_ClientSideWebPartManager'
);
export const components = internal<{
  tryGetManifestById(id: string): Manifest | undefined;
  loadComponentById(id: string): Promise<unknown>;
}>(loader, 'SPComponentLoader');

/** The page's theme, which every web part that asks for it follows. */
export function themeService(scope: ServiceScope): ThemeService {
  const service: object = scope.consume(componentBase.ThemeProvider.serviceKey);
  internal(service, '_setTheme');
  return service as ThemeService;
}
