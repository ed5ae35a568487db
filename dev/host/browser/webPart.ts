import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { ClientSideWebPartManager, components, TeamsAwareWebPartHost } from './frameworkApi';
import type { PageData } from './pageData';
import type { Teams } from './teams';

const instanceId = '9f012051-0000-4000-8000-0000000000f1';

/** Puts the page's web part on the canvas through SharePoint's own web part manager, and opens its properties for editing. */
export async function showWebPart(scope: ServiceScope, page: PageData, teams: Teams | undefined): Promise<void> {
  class Host extends TeamsAwareWebPartHost {
    public getAdditionalContextProperties(): object {
      return teams ? { microsoftTeams: teams.microsoftTeams } : super.getAdditionalContextProperties();
    }
  }
  const manifest = components.tryGetManifestById(page.webPartId);
  const entry = manifest?.preconfiguredEntries[0];
  if (!manifest || !entry) throw new Error(`The package has no web part ${page.webPartId}`);
  const domElement = document.createElement('div');
  document.getElementById('canvas')?.replaceChildren(domElement);

  const manager = new ClientSideWebPartManager(new Host(scope));
  await manager.loadWebPart({
    manifest,
    domElement,
    instanceId,
    displayMode: page.editing ? DisplayMode.Edit : DisplayMode.Read,
    webPartData: {
      id: page.webPartId,
      instanceId,
      title: entry.title.default,
      description: '',
      dataVersion: '1.0',
      properties: { ...entry.properties },
      serverProcessedContent: {}
    }
  });
  if (page.editing) manager.requestPropertyPaneAction(instanceId, 'Open');
}
