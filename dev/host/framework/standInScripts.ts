import { join } from 'node:path';
import { bundleForBrowser, type BrowserScript } from './browserModules';
import { libraryManifest, type ComponentManifest, type ComponentReference } from './manifest';
import { unpublished, type StandInBundle, type Unpublished } from './unpublished';

const version = '1.0.0';
const react: ComponentReference = { name: 'react', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' };
const reactDom: ComponentReference = {
  name: 'react-dom',
  id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
  version: '17.0.1'
};

const bundles: Readonly<Record<StandInBundle, ComponentReference & { readonly needs: readonly ComponentReference[] }>> =
  {
    fluent8: {
      name: 'local-host/fluent8',
      id: '9f012051-0000-4000-8000-000000000008',
      version,
      needs: [react, reactDom]
    },
    fluent9: {
      name: 'local-host/fluent9',
      id: '9f012051-0000-4000-8000-000000000009',
      version,
      needs: [react, reactDom]
    },
    pieces: { name: 'local-host/pieces', id: '9f012051-0000-4000-8000-00000000000a', version, needs: [] }
  };

export interface ServedComponent {
  readonly manifest: ComponentManifest;
  readonly script: BrowserScript;
}

/** The bundles behind the stand-ins, built from public packages when the host starts. */
export function buildStandInBundles(baseUrl: string): Promise<ServedComponent[]> {
  return Promise.all(
    Object.entries(bundles).map(async ([file, bundle]) => {
      const script = await bundleForBrowser(join(import.meta.dirname, 'standIns', `${file}.ts`), file, {
        id: `${bundle.id}_${bundle.version}`,
        dependencies: bundle.needs.map(need => need.name)
      });
      return { script, manifest: libraryManifest(bundle, baseUrl, script.fileName, bundle.needs) };
    })
  );
}

/** The stand-in for an unpublished component, by the explicit table; a component that is not in it throws its name. */
export function standInFor(reference: ComponentReference, baseUrl: string): ServedComponent {
  const found = unpublished[reference.id];
  if (!found) {
    throw new Error(
      `The framework asks for ${reference.name} (${reference.id}), which is not published: add it to dev/host/framework/unpublished.ts`
    );
  }
  const script = { fileName: `${reference.id}.js`, code: standInCode(reference, found) };
  const bundle = found.from in bundles ? [bundles[found.from as StandInBundle]] : [];
  return { script, manifest: libraryManifest({ ...reference, name: found.name }, baseUrl, script.fileName, bundle) };
}

function standInCode({ id, version: asked }: ComponentReference, { name, from }: Unpublished): string {
  const module = (dependencies: string[], body: string): string =>
    `define(${JSON.stringify(`${id}_${asked}`)},${JSON.stringify(dependencies)},${body});`;
  if (from === 'react') return module([], '()=>window.React');
  if (from === 'react-dom') return module([], '()=>window.ReactDOM');
  if (from !== 'assembly') {
    return module([bundles[from].name], `bundle=>bundle.componentNamed(${JSON.stringify(name)})`);
  }
  return `throw new Error(${JSON.stringify(`${name} ${asked} should have come with the framework's assembly`)});`;
}
