import { itemScope, type Scope } from './model/rights';
import { shownItem as modelItem } from './model/predict';
import type { ModelState } from './model/state';
import type { ShownItem } from './model/seen';
import { shownItem } from './observe';
import type { TrialSite } from './setUp';

/** Everything that must be equal at the end: rows, files, and who holds what where. */
export interface End {
  readonly items: readonly ShownItem[];
  readonly files: readonly string[];
  readonly given: readonly string[];
}

const list = "web/lists/getbytitle('Things')";

export function modelEnd(state: ModelState): End {
  const given = [...state.rights.given].flatMap(([scope, holders]) => [
    scope,
    ...[...holders].flatMap(([holder, held]) => [...held].map(level => `${scope}: ${holder} ${level}`))
  ]);
  return {
    items: [...state.items.keys()].map(id => modelItem(state, id)),
    files: [...state.files].map(([name, { text, versions }]) => `${name} ${versions}.0 ${text}`).sort(),
    given: given.sort()
  };
}

interface Assignment {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}

/** Reads the whole site as its owner. */
export function readEnd({ service, numberOf }: TrialSite): End {
  const value = (target: string): readonly Readonly<Record<string, unknown>>[] => {
    const { status, body } = service.send('olive', { verb: 'GET', target });
    if (status !== 200) throw new Error(`${target}: ${status}`);
    return (JSON.parse(body.toString()) as { value: readonly Readonly<Record<string, unknown>>[] }).value;
  };
  const holders = new Map([...numberOf].map(([name, id]) => [id, name]));
  const rows = value(`${list}/items?$select=*,HasUniqueRoleAssignments&$top=5000`);
  const isUnique = JSON.parse(
    service.send('olive', { verb: 'GET', target: `${list}?$select=HasUniqueRoleAssignments` }).body.toString()
  ) as { HasUniqueRoleAssignments: boolean };
  const scopes: (readonly [Scope, string])[] = [['web', 'web']];
  if (isUnique.HasUniqueRoleAssignments) scopes.push(['list', list]);
  for (const row of rows.filter(one => one['HasUniqueRoleAssignments'] === true))
    scopes.push([itemScope(Number(row['Id'])), `${list}/items(${Number(row['Id'])})`]);
  const given = scopes.flatMap(([scope, path]) => {
    const held = value(`${path}/roleassignments?$expand=RoleDefinitionBindings`) as readonly unknown[];
    const lines = (held as readonly Assignment[]).flatMap(({ PrincipalId, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.map(({ Name }) => `${scope}: ${holders.get(PrincipalId) ?? PrincipalId} ${Name}`)
    );
    return [scope, ...lines];
  });
  const folder = "web/getfolderbyserverrelativepath(decodedurl='/sites/trial/Papers')/files";
  const files = value(folder).map(({ Name, UIVersionLabel }) => {
    const path = `web/getfilebyserverrelativepath(decodedurl='/sites/trial/Papers/${String(Name)}')/$value`;
    const text = service.send('olive', { verb: 'GET', target: path }).body.toString();
    return `${String(Name).replace('.txt', '')} ${String(UIVersionLabel)} ${text}`;
  });
  return { items: rows.map(row => shownItem(row, service.idOf)), files: files.sort(), given: given.sort() };
}
