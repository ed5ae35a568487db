import type { Answer } from '../answers/entity';
import { NotImitated } from '../answers/failures';
import { dateOnly, isoSeconds, readDate } from '../columns/dates';
import { isAddress, longestNote } from '../columns/values';
import type { Call } from '../requests/call';
import type { Stamp } from './itemWrites';
import { userOf } from '../siteBirth';
import type { FieldRecord, ListRecord } from '../storage/records';

/** One row of the answer of validateUpdateListItem: HTTP is 200 even when it failed. */
export interface FormRow {
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
  /** Author, editor and times, where somebody who may set them did. */
  readonly stamp: Stamp;
  readonly failed: boolean;
}

const exceptionCode = -2146232832;

export const row = (
  name: string,
  value: string | null,
  error: string | null = null,
  code = exceptionCode
): FormRow => ({
  ErrorCode: error === null ? 0 : code,
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

/** `28/02/2027`, `28/02/2027 14:30` (the web's locale is en-GB) or ISO; in the web's time zone unless `datesInUTC` was sent. */
function formDate(text: string, inUtc: boolean): number {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::\d\d)?)?$/.exec(text.trim());
  const pad = (part = '0'): string => part.padStart(2, '0');
  const utc = readDate(
    local
      ? `${local[3]}-${pad(local[2])}-${pad(local[1])}T${pad(local[4])}:${local[5] ?? '00'}:00${inUtc ? 'Z' : ''}`
      : text
  );
  if (utc === undefined) throw new FormError('Enter a date like this: 23/02/2012');
  return utc;
}

function choiceOf(field: FieldRecord, text: string): string {
  if (field.extra['FillInChoice'] !== true && !(field.extra['Choices'] as unknown[]).includes(text))
    throw new FormError(`The value '${text}' is not a valid choice.`);
  return text;
}

/** `https://council.example, The council`: the address, and after a comma and a blank what it is called. */
function linkOf(text: string): { Description: string; Url: string } {
  const [url = '', ...description] = text.split(', ');
  if (!isAddress(url)) throw new FormError('The value of this field is not valid.');
  return { Description: description.join(', ') || url, Url: url };
}

/** Reads one value as a form would: text in the web's locale. */
function formValue(call: Call, field: FieldRecord, text: string): unknown {
  if (text === '') {
    if (field.required) throw new FormError("You can't leave this blank.");
    return null;
  }
  const dateOf = (date: string): number => formDate(date, call.body['datesInUTC'] === true);
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
      return isoSeconds(field.extra['DisplayFormat'] === 0 ? dateOnly(dateOf(text), call.assumptions) : dateOf(text));
    case 'Choice':
      return choiceOf(field, text);
    case 'MultiChoice':
      return text
        .split(';#')
        .filter(one => one !== '')
        .map(one => choiceOf(field, one));
    case 'URL':
      return linkOf(text);
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

const systemColumns: Readonly<Record<string, keyof Stamp>> = {
  Author: 'author',
  Editor: 'editor',
  Created: 'created',
  Modified: 'modified'
};

function stampOf(call: Call, field: FieldRecord, text: string): number | string {
  if (field.type === 'DateTime') return isoSeconds(formDate(text, call.body['datesInUTC'] === true));
  const [id] = peopleOf(call, text);
  if (id === undefined) throw new FormError("You can't leave this blank.");
  return id;
}

/** Reads the `formValues` of validateUpdateListItem and AddValidateUpdateItemUsingPath. */
export function readForm(call: Call, list: ListRecord, formValues: unknown): FormReading {
  const rows: FormRow[] = [];
  const values: Record<string, unknown> = {};
  const stamp: Record<string, number | string> = {};
  for (const entry of Array.isArray(formValues) ? (formValues as unknown[]) : []) {
    const { FieldName: name = '', FieldValue: given } = entry as { FieldName?: string; FieldValue?: string | null };
    const text = given ?? '';
    const field = list.fields.find(one => one.internalName === name);
    try {
      if (name === 'FileLeafRef') throw new NotImitated('renaming by form values');
      if (!field) throw new FormError(`Column '${name}' does not exist. It may have been deleted by another user.`);
      const stamped = Object.hasOwn(systemColumns, name) ? systemColumns[name] : undefined;
      if (stamped) {
        const obeyed = call.rights.may('manageWeb') || !call.assumptions.formAuthorIsIgnored;
        if (obeyed) stamp[stamped] = stampOf(call, field, text);
      } else if (!field.builtIn || name === 'Title') values[name] = formValue(call, field, text);
      rows.push(row(name, given ?? null));
    } catch (error) {
      if (!(error instanceof FormError) && !(error instanceof SyntaxError)) throw error;
      rows.push(
        row(name, given ?? null, error instanceof FormError ? error.message : 'The value of this field is not valid.')
      );
    }
  }
  return { rows, values, stamp: stamp as Stamp, failed: rows.some(one => one.HasException) };
}

export const formAnswer = (name: string, rows: readonly FormRow[]): Answer => ({ kind: 'value', name, value: rows });
