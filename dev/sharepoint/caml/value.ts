import { NotImitated } from '../answers/failures';
import { isoSeconds, readDate, startOfDay } from '../columns/dates';
import type { Comparison, Condition } from '../odata/filter';
import type { FieldRecord } from '../storage/records';
import { badCaml, type Element, isTrue, onlyKnown } from './xml';

/** Who asks and when: what `UserID` and `Today` stand for. */
export interface Asker {
  readonly userId: number;
  readonly now: number;
}

/** The text of a `Value`, with `UserID` put in. */
export function textOf(value: Element, asker: Asker): string {
  onlyKnown(value, ['Type', 'IncludeTimeValue', 'StorageTZ'], ['UserID']);
  return value.children.length > 0 ? String(asker.userId) : value.text;
}

function momentOf(value: Element, asker: Asker): number {
  onlyKnown(value, ['Type', 'IncludeTimeValue', 'StorageTZ'], ['Today']);
  const [today] = value.children;
  if (today) {
    onlyKnown(today, ['OffsetDays', 'Offset'], []);
    if (isTrue(value.attributes['IncludeTimeValue'])) throw new NotImitated('Today with IncludeTimeValue');
    const offset = Number(today.attributes['OffsetDays'] ?? today.attributes['Offset'] ?? 0);
    if (!Number.isInteger(offset)) throw badCaml();
    return startOfDay(asker.now, offset);
  }
  const text = value.text.trim();
  const zoned = /Z$/.test(text);
  if (zoned && !isTrue(value.attributes['StorageTZ']))
    throw new NotImitated(`the date '${text}' without StorageTZ="TRUE": SharePoint may read it as local time`);
  const moment = readDate(zoned || !isTrue(value.attributes['StorageTZ']) ? text : `${text}Z`);
  if (moment === undefined) throw badCaml();
  return moment;
}

/** A date compared: whole days of the web's time zone unless `IncludeTimeValue` asks for the time as well. */
export function compareDate(field: FieldRecord, operator: Comparison, value: Element, asker: Asker): Condition {
  const moment = momentOf(value, asker);
  const at = (sign: Comparison, utc: number): Condition => ({
    kind: 'compare',
    field: field.internalName,
    operator: sign,
    value: isoSeconds(utc)
  });
  if (isTrue(value.attributes['IncludeTimeValue'])) return at(operator, moment);
  const start = startOfDay(moment);
  const next = startOfDay(moment, 1);
  switch (operator) {
    case 'lt':
      return at('lt', start);
    case 'le':
      return at('lt', next);
    case 'gt':
      return at('ge', next);
    case 'ge':
      return at('ge', start);
    case 'eq':
      return { kind: 'and', left: at('ge', start), right: at('lt', next) };
    case 'ne':
      throw new NotImitated('Neq on a date without IncludeTimeValue');
  }
}
