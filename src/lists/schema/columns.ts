/** What every column of a list says about itself. */
export interface ColumnOptions {
  /** Fixed for ever: a column is known by it on every site. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** A hint to SharePoint's own forms only: REST never enforces it, so no rule of ours leans on it. */
  readonly required?: boolean;
  /** Set at creation: an index cannot be added once a list has more than 5,000 rows. */
  readonly indexed?: boolean;
  /** SharePoint refuses a second row with the same value; implies an index. */
  readonly unique?: boolean;
}

interface ColumnOf<K extends string> extends ColumnOptions {
  readonly kind: K;
}

export type TextColumn = ColumnOf<'text'>;
/** Plain text over several lines, up to 63,999 characters; SharePoint can neither index nor filter it. */
export type NoteColumn = ColumnOf<'note'>;
export type NumberColumn = ColumnOf<'number'>;
/** Pounds. */
export type CurrencyColumn = ColumnOf<'currency'>;
/** A civil date. */
export type DateColumn = ColumnOf<'date'>;
export type DateTimeColumn = ColumnOf<'dateTime'>;
export type YesNoColumn = ColumnOf<'yesNo'>;
/** Somebody as SharePoint knows them: only where no ordinary user writes, because they cannot resolve people. */
export type PersonColumn = ColumnOf<'person'>;
/** One code of a closed list; codes are words of the protocol, never renamed and never translated. */
export interface ChoiceColumn<C extends string = string> extends ColumnOf<'choice'> {
  readonly choices: readonly C[];
}

export type Column =
  | TextColumn
  | NoteColumn
  | NumberColumn
  | CurrencyColumn
  | DateColumn
  | DateTimeColumn
  | YesNoColumn
  | PersonColumn
  | ChoiceColumn;

export const text = (options: ColumnOptions): TextColumn => ({ kind: 'text', ...options });
export const note = (options: ColumnOptions): NoteColumn => ({ kind: 'note', ...options });
export const number = (options: ColumnOptions): NumberColumn => ({ kind: 'number', ...options });
export const currency = (options: ColumnOptions): CurrencyColumn => ({ kind: 'currency', ...options });
export const date = (options: ColumnOptions): DateColumn => ({ kind: 'date', ...options });
export const dateTime = (options: ColumnOptions): DateTimeColumn => ({ kind: 'dateTime', ...options });
export const yesNo = (options: ColumnOptions): YesNoColumn => ({ kind: 'yesNo', ...options });
export const person = (options: ColumnOptions): PersonColumn => ({ kind: 'person', ...options });
export const choice = <C extends string>(
  options: ColumnOptions & { readonly choices: readonly C[] }
): ChoiceColumn<C> => ({
  kind: 'choice',
  ...options
});
