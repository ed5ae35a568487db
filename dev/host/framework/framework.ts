import { join } from 'node:path';
import { bundleForBrowser, type BrowserScript } from './browserModules';
import { dependenciesOf, libraryManifest, type ComponentManifest, type ComponentReference } from './manifest';
import { readPublishedFramework } from './published';
import { buildStandInBundles, standInFor } from './standInScripts';

/** The framework's version that the host's use of its internal interface was written for. */
export const frameworkVersion = '1.23.2';

const hostApplication: ComponentReference = {
  name: 'LocalHostApplication',
  id: '9f012051-0000-4000-8000-0000000000aa',
  version: '1.0.0'
};
const hostApplicationNeeds: readonly ComponentReference[] = [
  { name: '@microsoft/sp-application-base', id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', version: frameworkVersion },
  { name: '@microsoft/sp-webpart-base', id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: frameworkVersion },
  { name: '@microsoft/sp-core-library', id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: frameworkVersion },
  { name: '@microsoft/sp-component-base', id: '467dc675-7cc5-4709-8aac-78e3b71bd2f6', version: frameworkVersion },
  { name: '@microsoft/sp-loader', id: '1c6c9123-7aac-41f3-a376-3caea41ed83f', version: frameworkVersion }
];
/** Asked for by ID when a web part is edited. */
const propertyPaneId = 'f9e737b7-f0df-4597-ba8c-3060f82380db';

export interface Framework {
  readonly applicationId: string;
  /** Starts the framework on a page. */
  readonly bootScript: BrowserScript;
  /** Runs the developer bar, on pages without the framework too. */
  readonly barScript: BrowserScript;
  /** Scripts of node_modules/@microsoft by name. */
  readonly publishedScripts: ReadonlyMap<string, string>;
  /** The host's own scripts by name. */
  readonly hostScripts: ReadonlyMap<string, string>;
  /** Every component that a page with these web parts can ask for; throws the name of one that nothing stands in for. */
  manifestsFor(webParts: readonly ComponentManifest[]): ComponentManifest[];
  /** A component that a page asks for late, by ID; throws the ID when nothing stands in for it. */
  lateManifest(id: string, version: string): ComponentManifest;
}

export interface FrameworkAddresses {
  readonly published: string;
  readonly host: string;
}

/** Reads Microsoft's framework from node_modules and builds the few scripts of the host that run beside it. */
export async function openFramework(nodeModules: string, addresses: FrameworkAddresses): Promise<Framework> {
  const published = readPublishedFramework(join(nodeModules, '@microsoft'), addresses.published);
  const browser = join(import.meta.dirname, '..', 'browser');
  const [bundles, application, boot, bar] = await Promise.all([
    buildStandInBundles(addresses.host),
    bundleForBrowser(join(browser, 'hostApplication.ts'), 'host-application', {
      id: `${hostApplication.id}_${hostApplication.version}`,
      dependencies: hostApplicationNeeds.map(need => need.name)
    }),
    bundleForBrowser(join(browser, 'boot.ts'), 'boot'),
    bundleForBrowser(join(browser, 'bar.ts'), 'bar')
  ]);
  const own = [application, boot, bar, ...bundles.map(bundle => bundle.script)];
  const hostScripts = new Map(own.map(script => [script.fileName, script.code]));
  const known = new Map([...published.manifests, ...bundles.map(({ manifest }) => [manifest.id, manifest] as const)]);
  const start = libraryManifest(
    hostApplication,
    addresses.host,
    application.fileName,
    hostApplicationNeeds,
    'Application'
  );
  const resolve = (reference: ComponentReference): ComponentManifest => {
    const found = known.get(reference.id);
    if (found) return found;
    const standIn = standInFor(reference, addresses.host);
    hostScripts.set(standIn.script.fileName, standIn.script.code);
    return standIn.manifest;
  };
  const propertyPane = known.get(propertyPaneId);
  if (!propertyPane) throw new Error(`@microsoft/sp-property-pane (${propertyPaneId}) is not installed.`);
  return {
    applicationId: hostApplication.id,
    bootScript: boot,
    barScript: bar,
    publishedScripts: published.scripts,
    hostScripts,
    manifestsFor: webParts => withDependencies([start, propertyPane, ...webParts], resolve),
    lateManifest: (id, version) => resolve({ name: 'a component', id, version })
  };
}

function withDependencies(
  roots: readonly ComponentManifest[],
  resolve: (reference: ComponentReference) => ComponentManifest
): ComponentManifest[] {
  const found = new Map<string, ComponentManifest>();
  const waiting = [...roots];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next.id)) continue;
    found.set(next.id, next);
    waiting.push(...dependenciesOf(next).flatMap(need => (found.has(need.id) ? [] : [resolve(need)])));
  }
  return [...found.values()];
}
