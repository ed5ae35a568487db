import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest, ScriptResource } from './manifest';

/** The framework as npm has it: the manifest of every component and the scripts of all of them as one flat folder. */
export interface PublishedFramework {
  readonly manifests: ReadonlyMap<string, ComponentManifest>;
  /** Script name to file; the loader looks up the chunks of its assembly here too. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** The languages a page of the host can have; the framework's other fifty would only make the page heavy. */
const languages = ['en-US', 'en-GB'];

/** Reads node_modules/@microsoft. Nothing of it is copied: the packages carry Microsoft's own licence. */
export function readPublishedFramework(packages: string, baseUrl: string): PublishedFramework {
  const manifests = new Map<string, ComponentManifest>();
  const scripts = new Map<string, string>();
  for (const name of readdirSync(packages)) {
    const dist = join(packages, name, 'dist');
    if (!existsSync(dist)) continue;
    for (const file of readdirSync(dist)) {
      if (file.endsWith('.js') && file !== 'index.js') scripts.set(file, join(dist, file));
      if (!file.endsWith('.manifest.json')) continue;
      const manifest = JSON.parse(readFileSync(join(dist, file), 'utf8')) as ComponentManifest;
      if (!manifest.alias.endsWith('-assembly')) manifests.set(manifest.id, forThisHost(manifest, baseUrl));
    }
  }
  return { manifests, scripts };
}

function forThisHost(manifest: ComponentManifest, baseUrl: string): ComponentManifest {
  const resources = Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [
    name,
    trim(resource)
  ]);
  return {
    ...manifest,
    isInternal: true,
    loaderConfig: {
      ...manifest.loaderConfig,
      internalModuleBaseUrls: [baseUrl],
      scriptResources: Object.fromEntries(resources) as Record<string, ScriptResource>
    }
  };
}

function trim(resource: ScriptResource): ScriptResource {
  if (resource.type !== 'localizedPath') return resource;
  const kept = Object.entries(resource.paths ?? {}).filter(([language]) => languages.includes(language));
  return { ...resource, paths: Object.fromEntries(kept) };
}
