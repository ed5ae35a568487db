/** One thing that a component's script needs: another component, or a file. */
export type ScriptResource =
  | { readonly type: 'component'; readonly id: string; readonly version: string; readonly failoverPath?: unknown }
  | { readonly type: 'path'; readonly path: unknown }
  | {
      readonly type: 'localizedPath';
      readonly defaultPath: unknown;
      readonly paths?: Readonly<Record<string, unknown>>;
    };

/** A component as SharePoint's module loader knows it: what it is and which scripts make it. */
export interface ComponentManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly version: string;
  readonly manifestVersion: number;
  readonly isInternal?: boolean;
  readonly preloadComponents?: readonly string[];
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly loaderConfig: {
    readonly internalModuleBaseUrls: readonly string[];
    readonly entryModuleId: string;
    readonly scriptResources: Readonly<Record<string, ScriptResource>>;
  };
}

export interface PreconfiguredEntry {
  readonly title: { readonly default: string };
  readonly description?: { readonly default: string };
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ComponentReference {
  readonly name: string;
  readonly id: string;
  readonly version: string;
}

/** The components that a component's script asks the loader for. */
export function dependenciesOf(manifest: ComponentManifest): ComponentReference[] {
  return Object.entries(manifest.loaderConfig.scriptResources).flatMap(([name, resource]) =>
    resource.type === 'component' ? [{ name, id: resource.id, version: resource.version }] : []
  );
}

/** A library of one script served by the host. */
export function libraryManifest(
  reference: ComponentReference,
  baseUrl: string,
  path: string,
  dependencies: readonly ComponentReference[],
  componentType = 'Library'
): ComponentManifest {
  const needs = dependencies.map(({ name, id, version }) => [name, { type: 'component', id, version }] as const);
  return {
    id: reference.id,
    alias: reference.name,
    componentType,
    version: reference.version,
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [baseUrl],
      entryModuleId: 'entry',
      scriptResources: { entry: { type: 'path', path }, ...Object.fromEntries(needs) }
    }
  };
}
