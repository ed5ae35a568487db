import { failure, NotImitated } from '../answers/failures';
import { viewEntity, viewFieldsEntity } from '../entities/view';
import type { Call, Resource } from '../requests/call';
import type { ListRecord, ViewRecord } from '../storage/records';
import { collection } from './collection';
import { done, propertyOf, textArgument } from './resource';

const viewNotFound = (): Error =>
  failure(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');

function changed(view: ViewRecord, body: Call['body']): ViewRecord {
  let now = view;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    if (name === 'Title') now = { ...now, title: String(value) };
    else if (name === 'ViewQuery') now = { ...now, query: String(value ?? '') };
    else if (name === 'RowLimit') now = { ...now, rowLimit: Number(value) };
    else if (name === 'Paged') now = { ...now, paged: value === true };
    else if (name === 'DefaultView') now = { ...now, isDefault: value === true };
    else if (name === 'Hidden') now = { ...now, hidden: value === true };
    else if (
      [
        'CustomFormatter',
        'Aggregations',
        'AggregationsStatus',
        'ViewData',
        'MobileView',
        'Scope',
        'JSLink',
        'TabularView'
      ].includes(name)
    ) {
      now = { ...now, extra: { ...now.extra, [name]: value } };
    } else if (name === 'PersonalView' && value === false) continue;
    else throw new NotImitated(`'${name}' of a view`);
  }
  return now;
}

/** Only one view is the default one. */
function withView(views: readonly ViewRecord[], view: ViewRecord): ViewRecord[] {
  const others = views.map(one => (view.isDefault ? { ...one, isDefault: false } : one));
  return others.some(one => one.id === view.id)
    ? others.map(one => (one.id === view.id ? view : one))
    : [...others, view];
}

const leafOf = (title: string): string => title.replace(/[^\w\- ]/g, '');

export function newView(
  listUrl: string,
  title: string,
  id: string,
  taken: readonly ViewRecord[],
  library: boolean
): ViewRecord {
  const folder = library ? `${listUrl}/Forms` : listUrl;
  const leaf = title === 'All Items' ? 'AllItems' : leafOf(title);
  const used = new Set(taken.map(view => view.url.toLowerCase()));
  let url = `${folder}/${leaf}.aspx`;
  for (let n = 1; used.has(url.toLowerCase()); n++) url = `${folder}/${leaf}${n}.aspx`;
  return {
    id,
    title,
    url,
    query: '',
    fields: ['LinkTitle'],
    rowLimit: 30,
    paged: true,
    isDefault: taken.length === 0,
    hidden: false,
    extra: {}
  };
}

function viewResource(call: Call, list: ListRecord, find: () => ViewRecord | undefined): Resource {
  const need = (): ViewRecord => {
    const view = find();
    if (!view) throw viewNotFound();
    return view;
  };
  const save = (view: ViewRecord): void => {
    call.rights.need('manageLists', { kind: 'list', list });
    call.site.lists.save({ ...list, views: withView(list.views, view) });
  };
  return {
    get: () => ({ kind: 'entity', entity: viewEntity(list, need()) }),
    merge: () => {
      save(changed(need(), call.body));
      return { kind: 'changed' };
    },
    remove: () => {
      call.rights.need('manageLists', { kind: 'list', list });
      const view = need();
      call.site.lists.save({ ...list, views: list.views.filter(one => one.id !== view.id) });
      return { kind: 'deleted' };
    },
    children: { viewfields: () => viewFields(call, list, need(), save) },
    child: segment => propertyOf(viewEntity(list, need()), segment)
  };
}

function viewFields(call: Call, list: ListRecord, view: ViewRecord, save: (view: ViewRecord) => void): Resource {
  const nameOf = (wanted: string): string => {
    const field = list.fields.find(one => one.internalName === wanted) ?? list.fields.find(one => one.title === wanted);
    if (!field)
      throw failure(
        400,
        '-2147024809, System.ArgumentException',
        `Column '${wanted}' does not exist. It may have been deleted by another user.`
      );
    return field.internalName;
  };
  return {
    get: () => ({ kind: 'entity', entity: viewFieldsEntity(list, view) }),
    children: {
      addviewfield: segment =>
        done(() => {
          const name = nameOf(textArgument(segment, 'strfield'));
          save(view.fields.includes(name) ? view : { ...view, fields: [...view.fields, name] });
        }),
      removeviewfield: segment =>
        done(() => save({ ...view, fields: view.fields.filter(name => name !== textArgument(segment, 'strfield')) })),
      removeallviewfields: () => done(() => save({ ...view, fields: [] })),
      moveviewfieldto: () =>
        done(() => {
          const name = nameOf(String(call.body['field']));
          const rest = view.fields.filter(one => one !== name);
          rest.splice(Number(call.body['index']), 0, name);
          save({ ...view, fields: rest });
        })
    },
    child: segment => propertyOf(viewFieldsEntity(list, view), segment)
  };
}

/** `lists(..)/views`: public views only. */
export function views(call: Call, list: ListRecord): Resource {
  const byId = (id: string): Resource =>
    viewResource(call, list, () => list.views.find(view => view.id === id.replace(/[{}]/g, '').toLowerCase()));
  return {
    get: () =>
      collection(
        list.views.map(view => viewEntity(list, view)),
        call.query
      ),
    post: () => {
      call.rights.need('manageLists', { kind: 'list', list });
      if (call.body['PersonalView'] === true) throw new NotImitated('personal views');
      const { ViewFields: wanted, ...body } = call.body;
      if (wanted !== undefined && wanted !== null) throw new NotImitated("'ViewFields' in the body of a new view");
      const made = newView(list.url, String(body['Title'] ?? ''), call.newGuid(), list.views, list.template === 101);
      const view = changed({ ...made, isDefault: false }, body);
      call.site.lists.save({ ...list, views: withView(list.views, view) });
      return { kind: 'entity', entity: viewEntity(list, view), created: true };
    },
    children: {
      getbytitle: segment =>
        viewResource(call, list, () =>
          list.views.find(view => view.title.toLowerCase() === textArgument(segment).toLowerCase())
        ),
      getbyid: segment => byId(textArgument(segment))
    }
  };
}

export const defaultView = (call: Call, list: ListRecord): Resource =>
  viewResource(call, list, () => list.views.find(view => view.isDefault));
