import { NotImitated, SharePointFailure } from '../answers/failures';
import { DataValidationFailure } from '../formulas/validation';
import { changeEntry } from '../library/changes';
import type { Call, Resource } from '../requests/call';
import type { ItemRecord, ListRecord } from '../storage/records';
import { type FormRow, formAnswer, readForm, row } from './formValues';
import { addItem } from './itemWrites';
import { method } from './resource';

const duplicate = /SPDuplicateValuesFoundException/;

/** Saves what a form gave. What a formula or a unique column refuses becomes the row of its column, or of the first one. */
function attempt({ assumptions }: Call, rows: readonly FormRow[], save: () => void): readonly FormRow[] {
  try {
    save();
    return rows;
  } catch (error) {
    if (!(error instanceof SharePointFailure) || !assumptions.formRefusalIsARow) throw error;
    const column = error instanceof DataValidationFailure ? error.column : undefined;
    if (!(error instanceof DataValidationFailure) && !duplicate.test(error.code)) throw error;
    const at = Math.max(
      0,
      rows.findIndex(one => one.FieldName === column)
    );
    const { message } = error;
    const code = Number(error.code.split(',')[0]);
    return rows.map((one, index) => (index === at ? row(one.FieldName, one.FieldValue, message, code) : one));
  }
}

/** `items(5)/ValidateUpdateListItem`: HTTP 200 even when a value was refused. */
export function updateWithForm(call: Call, list: ListRecord, writable: () => ItemRecord): Resource {
  return method(() => {
    const before = writable();
    const { rows, values, stamp, failed } = readForm(call, list, call.body['formValues']);
    if (failed && call.assumptions.formValuesAreAllOrNothing) return formAnswer('ValidateUpdateListItem', rows);
    const newVersion = call.body['bNewDocumentUpdate'] !== true;
    return formAnswer(
      'ValidateUpdateListItem',
      attempt(call, rows, () => void changeEntry(call, list, before, values, newVersion, stamp))
    );
  });
}

/** `lists(..)/AddValidateUpdateItemUsingPath`: a new item from form values. The last row is the new id, "0" when nothing was made. */
export function addWithForm(call: Call, list: ListRecord): Resource {
  return method(() => {
    call.rights.need('addItems', { kind: 'list', list });
    const info = (call.body['listItemCreateInfo'] ?? {}) as {
      FolderPath?: { DecodedUrl?: string };
      UnderlyingObjectType?: number;
    };
    const folder = info.FolderPath?.DecodedUrl ?? list.url;
    if ((info.UnderlyingObjectType ?? 0) !== 0 || !folder.toLowerCase().endsWith(list.url.toLowerCase()))
      throw new NotImitated('folders');
    if (list.template === 101) throw new NotImitated('adding items to a library without a file');
    const form = readForm(call, list, call.body['formValues']);
    const missing = list.fields.filter(
      field => field.required && !form.rows.some(one => one.FieldName === field.internalName)
    );
    const rows = [...form.rows, ...missing.map(field => row(field.internalName, null, "You can't leave this blank."))];
    let id = 0;
    const outcome = rows.some(one => one.HasException)
      ? rows
      : attempt(call, rows, () => {
          ({ id } = addItem(call, list, form.values, form.stamp));
        });
    return formAnswer('AddValidateUpdateItemUsingPath', [...outcome, row('Id', String(id))]);
  });
}
