import type { Segment } from '../odata/path';
import type { Resource } from '../requests/call';

/** An address of the service with the verbs that it takes. */
export interface Route {
  readonly path: string;
  readonly verbs: readonly string[];
  /** The address that leads to the same kind of object, where it was listed already. */
  readonly like?: string;
}

const plain = (name: string): Segment => ({ name, text: name, args: [], named: {}, called: false });
const called = (name: string, args: Segment['args']): Segment => ({ name, text: name, args, named: {}, called: true });

const verbsOf = (resource: Resource): string[] =>
  [
    ['GET', resource.get],
    ['POST', resource.post],
    ['MERGE', resource.merge],
    ['PUT', resource.put],
    ['DELETE', resource.remove]
  ].flatMap(([verb, has]) => (has ? [String(verb)] : []));

/** What kind of object a resource is: where it leads and what it takes. */
const kindOf = (resource: Resource): string =>
  [...Object.keys(resource.children ?? {}), ...verbsOf(resource)].join(' ');

/** The argument that a step takes on the way, by `parent/step`; a step that is not named takes none. */
export interface Arguments {
  readonly [step: string]: Segment['args'][number];
}

function reached(step: (segment: Segment) => Resource | undefined, segment: Segment, path: string): Resource {
  try {
    const next = step(segment);
    if (next) return next;
  } catch (error) {
    throw new Error(`${path}/${segment.name} needs another argument: ${error instanceof Error ? error.message : ''}`);
  }
  throw new Error(`nothing at ${path}/${segment.name}`);
}

/** Walks the resources of a site and lists every address, each kind of object once. */
export function listRoutes(root: Resource, given: Arguments): readonly Route[] {
  const routes: Route[] = [];
  const known = new Map<string, string>();
  const walk = (resource: Resource, path: string, parent: string): void => {
    const children = Object.entries(resource.children ?? {});
    const kind = kindOf(resource);
    // Small collections look alike, so only what leads on in many ways is taken for the same kind.
    const like = children.length > 3 ? known.get(kind) : undefined;
    if (path !== '') routes.push({ path, verbs: verbsOf(resource), ...(like === undefined ? {} : { like }) });
    if (like !== undefined) return;
    known.set(kind, path);
    for (const [name, step] of children) {
      const argument = given[`${path}/${name}`] ?? given[`${parent}/${name}`] ?? given[name];
      const next = reached(step, argument === undefined ? plain(name) : called(name, [argument]), path);
      const text = argument === undefined ? name : `${name}(…)`;
      walk(next, path === '' ? text : `${path}/${text}`, name);
    }
  };
  walk(root, '', '');
  return routes;
}
