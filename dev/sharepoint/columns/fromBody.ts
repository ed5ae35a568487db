import { NotImitated } from '../answers/failures';
import type { FieldRecord } from '../storage/records';
import { typeOfKind } from './kinds';

const plain = new Set([
  'Title',
  'FieldTypeKind',
  'Description',
  'Group',
  'Required',
  'Hidden',
  'Indexed',
  'EnforceUniqueValues',
  'DefaultValue',
  'CustomFormatter',
  '__metadata',
  'StaticName',
  'ValidationFormula',
  'ValidationMessage'
]);
const special = new Set([
  'MaxLength',
  'NumberOfLines',
  'RichText',
  'AllowHyperlink',
  'AppendOnly',
  'RestrictedMode',
  'Choices',
  'FillInChoice',
  'EditFormat',
  'DateTimeCalendarType',
  'DisplayFormat',
  'FriendlyDisplayFormat',
  'MinimumValue',
  'MaximumValue',
  'CurrencyLocaleId',
  'SelectionMode',
  'SelectionGroup',
  'AllowMultipleValues',
  'Presence'
]);

/** Reads the body of POST `fields`: title, kind number and what that kind adds. */
export function fieldFromBody(body: Readonly<Record<string, unknown>>, newId: () => string): FieldRecord {
  for (const name of Object.keys(body)) {
    if (!plain.has(name) && !special.has(name)) throw new NotImitated(`'${name}' in the body of a new field`);
  }
  const base = typeOfKind(Number(body['FieldTypeKind']));
  if (!base) throw new NotImitated(`fields of kind ${String(body['FieldTypeKind'])}`);
  if (body['RichText'] === true || body['AppendOnly'] === true)
    throw new NotImitated('rich or append-only text columns');
  const choices = body['Choices'];
  const extra: Record<string, unknown> = Object.fromEntries(Object.entries(body).filter(([name]) => special.has(name)));
  if (choices !== undefined)
    extra['Choices'] = Array.isArray(choices) ? choices : (choices as { results?: unknown }).results;
  if (base === 'URL') extra['DisplayFormat'] ??= 0;
  if (base === 'Text' && extra['MaxLength'] === undefined) extra['MaxLength'] = 255;
  const type = base === 'User' && body['AllowMultipleValues'] === true ? 'UserMulti' : base;
  return {
    id: newId(),
    internalName: '',
    type,
    title: String(body['Title'] ?? ''),
    description: String(body['Description'] ?? ''),
    group: String(body['Group'] ?? 'Custom Columns'),
    required: body['Required'] === true,
    hidden: body['Hidden'] === true,
    readOnly: false,
    sealed: false,
    builtIn: false,
    indexed: body['Indexed'] === true,
    unique: body['EnforceUniqueValues'] === true,
    defaultValue: typeof body['DefaultValue'] === 'string' ? body['DefaultValue'] : null,
    ...(typeof body['ValidationFormula'] === 'string'
      ? { validation: { formula: body['ValidationFormula'], message: String(body['ValidationMessage'] ?? '') } }
      : {}),
    customFormatter: typeof body['CustomFormatter'] === 'string' ? body['CustomFormatter'] : null,
    schemaXml: `<Field Type="${type}" DisplayName="${String(body['Title'] ?? '')}" />`,
    extra
  };
}
