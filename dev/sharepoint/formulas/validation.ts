import { SharePointFailure } from '../answers/failures';
import type { Assumptions } from '../assumptions';
import { localDay } from '../columns/dates';
import type { Call } from '../requests/call';
import type { FieldRecord, ItemValues, ListRecord } from '../storage/records';
import { columnsOf } from './columnsOf';
import { allows } from './evaluate';
import { otherColumn, tooLong, unknownColumn, unusableColumn } from './failures';
import { type Expression, parseFormula } from './parse';
import type { FormulaValue } from './values';

const longestFormula = 1024;
const usable = new Set(['Text', 'Choice', 'Number', 'Currency', 'DateTime', 'Boolean']);

/** A column by its title or internal name, both of which formulas use. */
function columnNamed(fields: readonly FieldRecord[], name: string): FieldRecord | undefined {
  const wanted = name.toLowerCase();
  return (
    fields.find(field => field.internalName.toLowerCase() === wanted) ??
    fields.find(field => field.title.toLowerCase() === wanted)
  );
}

/** Refuses a formula that SharePoint would refuse, or whose working is not imitated, when it is set. */
export function checkFormula(formula: string, list: ListRecord, own?: FieldRecord): void {
  if (formula === '') return;
  if (formula.length > longestFormula) throw tooLong();
  for (const name of columnsOf(parseFormula(formula))) {
    const field = (own && columnNamed([own], name)) ?? columnNamed(list.fields, name);
    if (!field) throw own ? otherColumn() : unknownColumn();
    if (own && field.id !== own.id) throw otherColumn();
    if (!usable.has(field.type)) throw unusableColumn();
  }
}

function formulaValue(field: FieldRecord | undefined, value: unknown): FormulaValue {
  if (value === null || value === undefined) return field?.type === 'Boolean' ? false : null;
  if (field?.type === 'DateTime') return localDay(Date.parse(String(value)));
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

const parsed = new Map<string, Expression>();

/** The same few formulas are worked out at every save, so each is read once. */
function readFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const expression = parseFormula(formula);
  if (parsed.size > 200) parsed.clear();
  parsed.set(formula, expression);
  return expression;
}

/** A save that a formula does not allow; with the column's name when it was that column's own. */
export class DataValidationFailure extends SharePointFailure {
  public constructor(
    message: string,
    { validationMessageIsSent }: Assumptions,
    public readonly column?: string
  ) {
    super(
      500,
      '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
      message === '' || !validationMessageIsSent ? 'List data validation failed.' : message
    );
  }
}

/** Holds what is to be saved to the formulas of the columns, then to that of the list. */
export function validate(
  list: ListRecord,
  values: ItemValues,
  { now, assumptions }: Pick<Call, 'now' | 'assumptions'>
): void {
  const valueOf = (field: FieldRecord | undefined): FormulaValue =>
    formulaValue(field, field && values[field.internalName]);
  const today = Math.floor(localDay(now));
  for (const field of list.fields) {
    const { formula = '', message = '' } = field.validation ?? {};
    if (formula !== '' && !allows(readFormula(formula), { today, valueOf: () => valueOf(field) }))
      throw new DataValidationFailure(message, assumptions, field.internalName);
  }
  const formula = String(list.settings['ValidationFormula'] ?? '');
  if (
    formula !== '' &&
    !allows(readFormula(formula), { today, valueOf: name => valueOf(columnNamed(list.fields, name)) })
  )
    throw new DataValidationFailure(String(list.settings['ValidationMessage'] ?? ''), assumptions);
}
