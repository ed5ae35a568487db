import type { Answer } from '../answers/entity';
import { assumptions } from '../assumptions';
import { dateOnly, isoSeconds, readDate } from '../columns/dates';
import { longestNote } from '../columns/values';
import type { Call } from '../requests/call';
import { userOf } from '../siteBirth';
import type { FieldRecord, ListRecord } from '../storage/records';

/** One row of the answer of validateUpdateListItem: HTTP is 200 even when it failed. */
interface FormRow {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly FieldName: string;
  readonly FieldValue: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

export interface FormReading {
  readonly rows: FormRow[];
  readonly values: Record<string, unknown>;
  /** Who is to be the author, when a manager asked for it. */
  readonly author?: number;
  readonly failed: boolean;
}

const exceptionCode = -2146232832;

export const row = (name: string, value: string | null, error: string | null = null): FormRow => ({
  ErrorCode: error === null ? 0 : exceptionCode,
  ErrorMessage: error,
  FieldName: name,
  FieldValue: value,
  HasException: error !== null,
  ItemId: 0
});

class FormError extends Error {}

function peopleOf(call: Call, text: string): number[] {
  const keys = JSON.parse(text.replace(/'/g, '"')) as { Key?: string }[];
  return keys.map(({ Key: key = '' }) => {
    const user = userOf(call.site, call.directory, key) ?? call.site.principals.groupByTitle(key);
    if (!user) throw new FormError(`The user '${key}' does not exist or is not unique.`);
    return user.id;
  });
}

/** `28/02/2027`, `28/02/2027 14:30` (the web's locale is en-GB) or ISO. */
function formDate(text: string): number {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::\d\d)?)?$/.exec(text.trim());
  const pad = (part = '0'): string => part.padStart(2, '0');
  const utc = readDate(
    local ? `${local[3]}-${pad(local[2])}-${pad(local[1])}T${pad(local[4])}:${local[5] ?? '00'}:00` : text
  );
  if (utc === undefined) throw new FormError('Enter a date like this: 23/02/2012');
  return utc;
}

/** Reads one value as a form would: text in the web's locale. */
function formValue(call: Call, field: FieldRecord, text: string): unknown {
  if (text === '') {
    if (field.required) throw new FormError("You can't leave this blank.");
    return null;
  }
  switch (field.type) {
    case 'Number':
    case 'Currency': {
      const number = Number(text.replace(/[£,]/g, ''));
      if (!Number.isFinite(number)) throw new FormError('The value of this field is not a valid number.');
      return number;
    }
    case 'Boolean':
      if (!/^(0|1|true|false|yes|no)$/i.test(text)) throw new FormError('The value of this field is not valid.');
      return /^(1|true|yes)$/i.test(text);
    case 'DateTime':
      return isoSeconds(field.extra['DisplayFormat'] === 0 ? dateOnly(formDate(text)) : formDate(text));
    case 'Choice':
      if (field.extra['FillInChoice'] !== true && !(field.extra['Choices'] as unknown[]).includes(text)) {
        throw new FormError(`The value '${text}' is not a valid choice.`);
      }
      return text;
    case 'MultiChoice':
      return text.split(';#').filter(one => one !== '');
    case 'User':
      return peopleOf(call, text)[0] ?? null;
    case 'UserMulti':
      return peopleOf(call, text);
    default:
      if (text.length > (field.type === 'Note' ? longestNote : Number(field.extra['MaxLength'] ?? 255))) {
        throw new FormError('The text entered is too long.');
      }
      return text;
  }
}

const systemColumns = new Set(['Author', 'Editor', 'Created', 'Modified']);

/** Reads the `formValues` of validateUpdateListItem and AddValidateUpdateItemUsingPath. */
export function readForm(call: Call, list: ListRecord, formValues: unknown): FormReading {
  const rows: FormRow[] = [];
  const values: Record<string, unknown> = {};
  let author: number | undefined;
  for (const entry of Array.isArray(formValues) ? (formValues as unknown[]) : []) {
    const { FieldName: name = '', FieldValue: given } = entry as { FieldName?: string; FieldValue?: string | null };
    const text = given ?? '';
    const field = list.fields.find(one => one.internalName === name);
    try {
      if (!field) throw new FormError(`Column '${name}' does not exist. It may have been deleted by another user.`);
      if (systemColumns.has(name)) {
        const obeyed = call.rights.may('manageWeb') || !assumptions.formAuthorIsIgnored;
        if (name === 'Author' && obeyed) author = peopleOf(call, text)[0];
      } else if (!field.builtIn || name === 'Title') values[name] = formValue(call, field, text);
      rows.push(row(name, given ?? null));
    } catch (error) {
      if (!(error instanceof FormError) && !(error instanceof SyntaxError)) throw error;
      rows.push(
        row(name, given ?? null, error instanceof FormError ? error.message : 'The value of this field is not valid.')
      );
    }
  }
  return { rows, values, author, failed: rows.some(one => one.HasException) };
}

export const formAnswer = (name: string, rows: readonly FormRow[]): Answer => ({ kind: 'value', name, value: rows });
