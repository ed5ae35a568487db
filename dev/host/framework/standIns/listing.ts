type Members = Readonly<Record<string, unknown>>;

/** What module systems ask of any module, whether it has it or not. */
const asked = new Set(['__esModule', 'then', 'default']);
const remedy = 'add it to dev/host/framework/standIns';

/** Components of listed exports only: asking for any other throws its name, so that a gap is found and listed, not hidden. */
export function listing(components: Readonly<Record<string, Members>>): (component: string) => Members {
  return component => {
    const members = components[component];
    if (!members) throw new Error(`The local host lists no exports of ${component}: ${remedy}`);
    return new Proxy(members, {
      get(target, name): unknown {
        if (typeof name === 'string' && !(name in target) && !asked.has(name)) {
          throw new Error(`The local host does not list "${name}" of ${component}: ${remedy}`);
        }
        return Reflect.get(target, name);
      }
    });
  };
}
