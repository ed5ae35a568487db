import type { Framework } from '../framework/framework';
import type { ComponentManifest } from '../framework/manifest';

/** SharePoint's loader wants whole addresses; the host knows its own only when it is asked. */
export function absolute(manifests: readonly ComponentManifest[], origin: string): ComponentManifest[] {
  return manifests.map(manifest => ({
    ...manifest,
    loaderConfig: {
      ...manifest.loaderConfig,
      internalModuleBaseUrls: manifest.loaderConfig.internalModuleBaseUrls.map(base => new URL(base, origin).href)
    }
  }));
}

interface Asked {
  readonly components: readonly { readonly id: string; readonly version: string }[];
}

/** POST _api/web/GetClientSideComponents: the loader asks for components that the page did not announce. */
export function clientSideComponents(framework: Framework, origin: string, body: string): object {
  const { components } = JSON.parse(body) as Asked;
  const manifests = absolute(
    components.map(({ id, version }) => framework.lateManifest(id, version)),
    origin
  );
  return {
    value: manifests.map(manifest => ({
      Id: manifest.id,
      Name: manifest.alias,
      ComponentType: 1,
      Status: 0,
      Manifest: JSON.stringify(manifest)
    }))
  };
}
