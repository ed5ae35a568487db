import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { pathOf, type ListDeclaration } from './defineList';

/** The server-relative path of a site, without a slash at its end. */
export function sitePath(sp: SPFI): string {
  return new URL(sp.web.toUrl()).pathname.replace(/\/_api\/.*$/i, '').replace(/\/$/, '');
}

/** A list by its address, never by its title, which a council may change. */
export function listOf(sp: SPFI, list: Pick<ListDeclaration, 'name' | 'template'>): IList {
  return sp.web.getList(`${sitePath(sp)}/${pathOf(list)}`);
}

/** A literal inside an OData filter. */
export function quoted(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
