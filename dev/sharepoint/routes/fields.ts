import { failure, NotImitated } from '../answers/failures';
import { fieldFromBody } from '../columns/fromBody';
import { fieldFromXml } from '../columns/fromXml';
import { encodeName, freeName } from '../columns/internalName';
import { kinds } from '../columns/kinds';
import { fieldEntity } from '../entities/field';
import { checkFormula } from '../formulas/validation';
import { type Call, type Resource, textIn } from '../requests/call';
import type { FieldRecord, ListRecord } from '../storage/records';
import { collection } from './collection';
import { propertyOf, textArgument } from './resource';

const hint = 8;
const toNoContentType = 2;
const toDefaultView = 16;
const checkTitle = 32;
const knownOptions = 63;
const mostIndexes = 20;

const fieldNotFound = (name: string): Error =>
  failure(
    400,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`
  );

function checkIndex(list: ListRecord, field: FieldRecord): void {
  if (field.unique && !field.indexed) {
    throw failure(
      500,
      '-2130575309, Microsoft.SharePoint.SPException',
      'This field must be indexed to enforce unique values.'
    );
  }
  if (!field.indexed) return;
  if (!field.builtIn && kinds[field.type]?.indexable !== true) {
    throw failure(500, '-2130575308, Microsoft.SharePoint.SPException', 'This field cannot be indexed.');
  }
  const others = list.fields.filter(one => one.indexed && one.id !== field.id).length;
  if (others >= mostIndexes) {
    throw failure(
      500,
      '-2130575307, Microsoft.SharePoint.SPException',
      'You cannot add this column to the index because the list already has the maximum number of indexed columns.'
    );
  }
}

const sameTitle = (one: FieldRecord, other: FieldRecord): boolean =>
  one.title.toLowerCase() === other.title.toLowerCase();

/** Adds a column under a name made of its title, or of its given name when the hint is set; a clash adds a digit. */
function addField(
  call: Call,
  list: ListRecord,
  described: FieldRecord,
  wantedName: string,
  options: number
): FieldRecord {
  call.rights.need('manageLists', { kind: 'list', list });
  if ((options & ~knownOptions) !== 0) throw new NotImitated(`options ${options} of a new field`);
  const same = list.fields.find(
    field => field.id === described.id || ((options & checkTitle) !== 0 && sameTitle(field, described))
  );
  if (same)
    throw failure(
      500,
      '-2130575257, Microsoft.SharePoint.SPException',
      `A duplicate field name "${same.internalName}" was found.`
    );
  const taken = (name: string): boolean =>
    list.fields.some(field => field.internalName.toLowerCase() === name.toLowerCase());
  const internalName = freeName(wantedName, taken);
  const field: FieldRecord = {
    ...described,
    internalName,
    ...((options & toNoContentType) === 0 ? {} : { inContentType: false })
  };
  checkIndex(list, field);
  checkFormula(field.validation?.formula ?? '', list, field);
  const views =
    (options & toDefaultView) === 0
      ? list.views
      : list.views.map(view => (view.isDefault ? { ...view, fields: [...view.fields, internalName] } : view));
  call.site.lists.save({ ...list, fields: [...list.fields, field], views });
  if (field.indexed) call.site.items.setIndex(list, field, true);
  return field;
}

const text = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

function changedValidation(
  { validation = { formula: '', message: '' } }: FieldRecord,
  name: 'ValidationFormula' | 'ValidationMessage',
  value: string
): FieldRecord['validation'] {
  return name === 'ValidationFormula' ? { ...validation, formula: value } : { ...validation, message: value };
}

function changed(field: FieldRecord, body: Call['body']): FieldRecord {
  let now = field;
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata') continue;
    else if (name === 'Title') now = { ...now, title: String(value) };
    else if (name === 'Description') now = { ...now, description: String(value ?? '') };
    else if (name === 'Group') now = { ...now, group: String(value) };
    else if (name === 'Required') now = { ...now, required: value === true };
    else if (name === 'Hidden') now = { ...now, hidden: value === true };
    else if (name === 'Indexed') now = { ...now, indexed: value === true };
    else if (name === 'EnforceUniqueValues') now = { ...now, unique: value === true };
    else if (name === 'ReadOnlyField') now = { ...now, readOnly: value === true };
    else if (name === 'DefaultValue') now = { ...now, defaultValue: text(value) };
    else if (name === 'ValidationFormula' || name === 'ValidationMessage')
      now = { ...now, validation: changedValidation(now, name, text(value) ?? '') };
    else if (name === 'CustomFormatter') now = { ...now, customFormatter: text(value) };
    else if (name === 'Choices')
      now = {
        ...now,
        extra: { ...now.extra, Choices: Array.isArray(value) ? value : (value as { results: unknown }).results }
      };
    else if (Object.hasOwn(now.extra, name) && !['RichText', 'AppendOnly', 'AllowMultipleValues'].includes(name))
      now = { ...now, extra: { ...now.extra, [name]: value } };
    else throw new NotImitated(`changing '${name}' of a field`);
  }
  return now;
}

function fieldResource(call: Call, list: ListRecord, wanted: string, find: () => FieldRecord | undefined): Resource {
  const need = (): FieldRecord => {
    const field = find();
    if (!field) throw fieldNotFound(wanted);
    return field;
  };
  const replace = (field: FieldRecord): void => {
    call.site.lists.save({ ...list, fields: list.fields.map(one => (one.id === field.id ? field : one)) });
  };
  return {
    get: () => ({ kind: 'entity', entity: fieldEntity(list, need()) }),
    merge: () => {
      call.rights.need('manageLists', { kind: 'list', list });
      const before = need();
      const field = changed(before, call.body);
      checkIndex(list, field);
      if (field.validation?.formula !== before.validation?.formula)
        checkFormula(field.validation?.formula ?? '', list, field);
      replace(field);
      if (field.indexed !== before.indexed) call.site.items.setIndex(list, field, field.indexed);
      return { kind: 'changed' };
    },
    remove: () => {
      call.rights.need('manageLists', { kind: 'list', list });
      const field = need();
      if (field.builtIn)
        throw failure(
          500,
          '-2130575329, Microsoft.SharePoint.SPException',
          'The field cannot be deleted because it is a built-in field.'
        );
      if (field.indexed) call.site.items.setIndex(list, field, false);
      call.site.lists.save({ ...list, fields: list.fields.filter(one => one.id !== field.id) });
      return { kind: 'deleted' };
    },
    child: segment => propertyOf(fieldEntity(list, need()), segment)
  };
}

/** `lists(..)/fields`. */
export function fields(call: Call, list: ListRecord): Resource {
  const byId = (id: string): Resource =>
    fieldResource(call, list, id, () => list.fields.find(field => field.id === id.replace(/[{}]/g, '').toLowerCase()));
  const byTitle = (title: string): FieldRecord | undefined =>
    list.fields.find(field => field.title.toLowerCase() === title.toLowerCase());
  return {
    get: () =>
      collection(
        list.fields.map(field => fieldEntity(list, field)),
        call.query
      ),
    post: () => {
      const field = fieldFromBody(call.body, () => call.newGuid());
      return {
        kind: 'entity',
        entity: fieldEntity(list, addField(call, list, field, encodeName(field.title), 0)),
        created: true
      };
    },
    children: {
      createfieldasxml: () => ({
        post: () => {
          const parameters = call.body['parameters'];
          if (typeof parameters !== 'object' || parameters === null)
            throw new NotImitated('createfieldasxml without parameters');
          const options = Number((parameters as { Options?: unknown }).Options ?? 0);
          const { field, staticName } = fieldFromXml(textIn(parameters as Call['body'], 'SchemaXml'), () =>
            call.newGuid()
          );
          const name = (options & hint) !== 0 && staticName ? staticName : encodeName(field.title);
          return {
            kind: 'entity',
            entity: fieldEntity(list, addField(call, list, field, name, options)),
            created: true
          };
        }
      }),
      getbyinternalnameortitle: segment => {
        const name = textArgument(segment, 'strname');
        return fieldResource(
          call,
          list,
          name,
          () => list.fields.find(field => field.internalName === name) ?? byTitle(name)
        );
      },
      getbytitle: segment => fieldResource(call, list, textArgument(segment), () => byTitle(textArgument(segment))),
      getbyid: segment => byId(textArgument(segment))
    }
  };
}
