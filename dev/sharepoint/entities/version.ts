import type { Entity } from '../answers/entity';
import { isPersonField } from '../odata/itemFields';
import type { ItemRecord, ListRecord } from '../storage/records';
import type { Site } from '../storage/site';

/** In versions a leading underscore is encoded twice. */
const versionName = (internalName: string): string =>
  internalName.startsWith('_') ? `OData__x005f_${internalName.slice(1)}` : internalName;

function person(site: Site, id: unknown): Record<string, unknown> | null {
  const found = typeof id === 'number' ? site.principals.byId(id) : undefined;
  return found
    ? { LookupId: found.id, LookupValue: found.title, Email: found.kind === 'group' ? '' : found.email }
    : null;
}

function values(site: Site, list: ListRecord, item: ItemRecord): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const field of list.fields.filter(one => !one.builtIn || one.internalName === 'Title')) {
    const value = item.values[field.internalName] ?? null;
    found[versionName(field.internalName)] = !isPersonField(field)
      ? value
      : Array.isArray(value)
        ? value.map(id => person(site, id))
        : person(site, value);
  }
  return found;
}

/** The versions of an item, newest first; `Created` is when the version was saved, without `Z`. */
export function versionEntities(site: Site, list: ListRecord, itemId: number): Entity[] {
  return site.versions.of(list, itemId).map((item, index) => ({
    type: 'SP.ListItemVersion',
    path: `Web/Lists(guid'${list.id}')/Items(${itemId})/versions(${item.major * 512})`,
    values: {
      IsCurrentVersion: index === 0,
      VersionId: item.major * 512,
      VersionLabel: `${item.major}.0`,
      ...values(site, list, item),
      ID: item.id,
      Author: person(site, item.author),
      Editor: person(site, item.editor),
      Created: item.modified.replace('Z', ''),
      Modified: item.modified.replace('Z', ''),
      OData__x005f_UIVersionString: `${item.major}.0`,
      owshiddenversion: item.etag
    }
  }));
}
