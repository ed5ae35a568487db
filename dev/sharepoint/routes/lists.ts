import { accessDenied, failure, noSuchList, NotImitated } from '../answers/failures';
import { builtInColumns } from '../columns/builtIn';
import { isoSeconds } from '../columns/dates';
import { encodeName } from '../columns/internalName';
import { defaultSettings, expensiveSettings, listEntity } from '../entities/list';
import { checkFormula } from '../formulas/validation';
import type { Call, Resource } from '../requests/call';
import { changeType } from '../storage/changes';
import type { ListRecord } from '../storage/records';
import { getChanges } from './changes';
import { collection } from './collection';
import { listContentTypes } from './contentTypes';
import { customActions } from './customActions';
import { fields } from './fields';
import { folder } from './folders';
import { addWithForm } from './formWrites';
import { items } from './items';
import { keyed, propertyOf, textArgument } from './resource';
import { getItems } from './getItems';
import { renderListDataAsStream } from './stream';
import { securableChildren } from './securable';
import { defaultView, newView, views } from './views';

const titleTaken = (): Error =>
  failure(
    500,
    '-2130575342, Microsoft.SharePoint.SPException',
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.'
  );

const isSetting = (list: ListRecord, name: string): boolean =>
  Object.hasOwn(expensiveSettings, name) || Object.hasOwn(list.settings, name);

/** Item-level security is 1 (all) or 2 (own), for writing also 4 (none); other settings keep their type. */
const securityValues: Readonly<Record<string, readonly unknown[]>> = { ReadSecurity: [1, 2], WriteSecurity: [1, 2, 4] };

function checkedSetting(list: ListRecord, name: string, value: unknown): unknown {
  const before = Object.hasOwn(list.settings, name) ? list.settings[name] : expensiveSettings[name];
  const good = securityValues[name]?.includes(value) ?? (before === null || typeof value === typeof before);
  if (!good)
    throw failure(400, '-2147024809, System.ArgumentException', 'Value does not fall within the expected range.');
  return value;
}

function changed(list: ListRecord, body: Call['body']): ListRecord {
  let now = list;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    if (name === 'Title') now = { ...now, title: String(value) };
    else if (name === 'Description') now = { ...now, description: String(value ?? '') };
    else if (name === 'EnableMinorVersions' || name === 'EnableModeration' || name === 'ForceCheckout') {
      if (value !== false) throw new NotImitated(`'${name}'`);
    } else if (isSetting(list, name))
      now = { ...now, settings: { ...now.settings, [name]: checkedSetting(list, name, value) } };
    else throw new NotImitated(`'${name}' of a list`);
    if (name === 'ValidationFormula') checkFormula(String(value ?? ''), now);
  }
  return now;
}

function noteList({ site, user, now }: Call, list: ListRecord, type: number): void {
  site.changes.note({
    at: isoSeconds(now),
    type,
    listId: list.id,
    itemId: null,
    uniqueId: list.id,
    editor: user.login
  });
}

/** One list; it is found before anything is done with it. */
export function listResource(call: Call, list: ListRecord): Resource {
  const { rights, site } = call;
  if (!rights.seesList(list)) throw accessDenied();
  const securable = { kind: 'list', list } as const;
  const remove = (): void => {
    rights.need('manageLists', securable);
    for (const scope of [...site.roles.scopesBelow(`item:${list.number}:`), `list:${list.number}`])
      site.roles.dropScope(scope);
    site.customActions.removeScope(`list:${list.number}`);
    site.items.dropTable(list);
    site.lists.remove(list);
    noteList(call, list, changeType.delete);
  };
  return {
    get: () => ({ kind: 'entity', entity: listEntity(call, list) }),
    merge: () => {
      rights.need('manageLists', securable);
      const now = changed(list, call.body);
      const other = site.lists.byTitle(now.title);
      if (other && other.id !== list.id) throw titleTaken();
      site.lists.save(now);
      noteList(call, now, changeType.update);
      return { kind: 'changed' };
    },
    remove: () => {
      remove();
      return { kind: 'deleted' };
    },
    children: listChildren(call, list),
    child: segment => propertyOf(listEntity(call, list), segment)
  };
}

function listChildren(call: Call, list: ListRecord): Resource['children'] {
  return {
    items: segment => keyed(items(call, list), segment),
    fields: segment => keyed(fields(call, list), segment),
    views: segment => keyed(views(call, list), segment),
    defaultview: () => defaultView(call, list),
    getview: segment => keyed(views(call, list), segment),
    renderlistdataasstream: () => renderListDataAsStream(call, list),
    getitems: () => getItems(call, list),
    getchanges: () => getChanges(call, 3, list),
    rootfolder: () => folder(call, () => ({ list, path: list.url })),
    addvalidateupdateitemusingpath: () => addWithForm(call, list),
    contenttypes: segment => keyed(listContentTypes(call, list), segment),
    usercustomactions: segment =>
      keyed(customActions(call, { kind: 'list', list }, `Web/Lists(guid'${list.id}')`), segment),
    ...securableChildren(call, { kind: 'list', list }, `Web/Lists(guid'${list.id}')`)
  };
}

/** The address of a new list keeps the letters of its first title; a taken one gets a number. */
function addressOf(call: Call, title: string, template: number): string {
  const leaf = title.replace(/[^\w\- .()]/g, '').trim() || 'List';
  const base = template === 101 ? `${call.site.path}/${leaf}` : `${call.site.path}/Lists/${leaf}`;
  let url = base;
  for (let n = 1; call.site.lists.byUrl(url); n++) url = `${base}${n}`;
  return url;
}

/** Makes a list (100) or library (101). */
export function addList(call: Call, body: Call['body']): ListRecord {
  const { Title: title, BaseTemplate: template = 100, Description: description, ...settings } = body;
  if (typeof title !== 'string' || title.trim() === '')
    throw failure(400, '-2147024809, System.ArgumentException', 'The list title is not valid.');
  if (template !== 100 && template !== 101) throw new NotImitated(`list template ${String(template)}`);
  if (call.site.lists.byTitle(title)) throw titleTaken();
  const url = addressOf(call, title, template);
  const leaf = url.slice(url.lastIndexOf('/') + 1);
  const entity = leaf.split('_').map(encodeName).join('_x005f_');
  const id = call.newGuid();
  const made: Omit<ListRecord, 'number'> = {
    id,
    url,
    title,
    description: String(description ?? ''),
    template,
    created: isoSeconds(call.now),
    entityTypeName: template === 101 ? entity : `${entity}List`,
    settings: defaultSettings(template),
    fields: builtInColumns(template),
    views: [newView(url, template === 101 ? 'All Documents' : 'All Items', call.newGuid(), [], template === 101)]
  };
  const list = changed({ ...made, number: 0 }, settings);
  const added = call.site.lists.add(list, isoSeconds(call.now));
  call.site.items.createTable(added);
  noteList(call, added, changeType.add);
  return added;
}

/** `_api/web/lists`. */
export function lists(call: Call): Resource {
  const { site, rights } = call;
  const byId = (id: string): Resource => {
    const list = site.lists.byId(id);
    if (!list)
      throw failure(
        404,
        '-2147024891, System.ArgumentException',
        'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'
      );
    return listResource(call, list);
  };
  return {
    get: () =>
      collection(
        site.lists
          .all()
          .filter(list => rights.seesList(list))
          .map(list => listEntity(call, list)),
        call.query
      ),
    post: () => {
      rights.need('manageLists');
      return { kind: 'entity', entity: listEntity(call, addList(call, call.body)), created: true };
    },
    children: {
      getbytitle: segment => {
        const title = textArgument(segment);
        const list = site.lists.byTitle(title);
        if (!list) throw noSuchList(title, call.webUrl);
        return listResource(call, list);
      },
      getbyid: segment => byId(textArgument(segment))
    }
  };
}

/** `web/getList('/sites/x/Lists/y')`. */
export function listByUrl(call: Call, url: string): Resource {
  const list = call.site.lists.byUrl(onThisSite(call, url));
  if (!list) throw failure(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
  return listResource(call, list);
}

/** A server-relative path on this site, or SharePoint's refusal of another site's. */
export function onThisSite(call: Call, url: string): string {
  const path = /^https?:\/\//i.test(url) ? new URL(url).pathname : url;
  if (
    path.startsWith('/') &&
    path.toLowerCase() !== call.site.path.toLowerCase() &&
    !path.toLowerCase().startsWith(`${call.site.path.toLowerCase()}/`)
  ) {
    throw failure(
      400,
      '-2147024809, System.ArgumentException',
      'Server relative urls must start with SPWeb.ServerRelativeUrl'
    );
  }
  return path.startsWith('/') ? path : `${call.site.path}/${path}`;
}
