import { XMLParser } from 'fast-xml-parser';
import { failure, NotImitated } from '../answers/failures';
import type { FieldRecord } from '../storage/records';
import { kinds } from './kinds';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: name => name === 'CHOICE',
  parseAttributeValue: false,
  parseTagValue: false
});

const knownAttributes = new Set(
  `ID Name StaticName DisplayName Description Group Type Required Hidden Indexed EnforceUniqueValues MaxLength NumLines RichText RichTextMode
   AppendOnly Format FriendlyDisplayFormat FillInChoice Decimals Min Max LCID Percentage List ShowField UserSelectionMode UserSelectionScope Mult
   CustomFormatter ReadOnly SourceID ColName RowOrdinal Version ShowInNewForm ShowInEditForm ShowInDisplayForm ShowInViewForms Sealed
   UnlimitedLengthInDocumentLibrary RestrictedMode AllowDeletion CommaSeparator`.split(/\s+/)
);

const truth = (value: unknown): boolean => /^(true|1|-1)$/i.test(String(value ?? ''));

/** What a column's XML says, before a name is chosen for it. */
export interface DescribedField {
  readonly field: FieldRecord;
  readonly staticName?: string;
}

const invalidXml = (): Error =>
  failure(
    500,
    '-2130575319, Microsoft.SharePoint.SPException',
    'The field cannot be created because the schema XML is not valid.'
  );

/** Reads the schema XML of `createfieldasxml`. Kinds and attributes that are not imitated are refused. */
export function fieldFromXml(xml: string, newId: () => string): DescribedField {
  const parsed = parser.parse(xml) as Record<string, unknown>;
  const node = parsed['Field'];
  if (typeof node !== 'object' || node === null) throw invalidXml();
  const read = node as Record<string, unknown>;
  for (const name of Object.keys(read)) {
    if (!knownAttributes.has(name) && !['CHOICES', 'Default', 'Customization', 'Validation'].includes(name)) {
      throw new NotImitated(`'${name}' in a field's schema XML`);
    }
  }
  const type = String(read['Type'] ?? '');
  const kind = kinds[type];
  if (!kind) throw new NotImitated(`fields of type '${type}'`);
  const title = String(read['DisplayName'] ?? read['Name'] ?? '');
  if (title === '') throw invalidXml();
  const choices = (read['CHOICES'] as Record<string, unknown> | undefined)?.['CHOICE'] as unknown[] | undefined;
  const actual = type === 'User' && truth(read['Mult']) ? 'UserMulti' : type;
  return {
    staticName: read['Name'] === undefined ? undefined : String(read['Name']),
    field: {
      id: String(read['ID'] ?? newId())
        .replace(/[{}]/g, '')
        .toLowerCase(),
      internalName: '',
      type: actual,
      title,
      description: String(read['Description'] ?? ''),
      group: String(read['Group'] ?? 'Custom Columns'),
      required: truth(read['Required']),
      hidden: truth(read['Hidden']),
      readOnly: truth(read['ReadOnly']),
      sealed: truth(read['Sealed']),
      builtIn: false,
      indexed: truth(read['Indexed']) && kinds[actual]?.indexable === true,
      unique: truth(read['EnforceUniqueValues']),
      defaultValue: read['Default'] === undefined ? null : String(read['Default']),
      ...(read['Validation'] === undefined ? {} : { validation: validationOf(read['Validation']) }),
      customFormatter: read['CustomFormatter'] === undefined ? null : String(read['CustomFormatter']),
      schemaXml: xml,
      extra: extraOf(actual, read, choices)
    }
  };
}

/** `<Validation Message="..">=formula</Validation>`. */
function validationOf(node: unknown): { formula: string; message: string } {
  if (typeof node !== 'object' || node === null) return { formula: String(node), message: '' };
  const { '#text': formula = '', Message: message = '' } = node as { '#text'?: string; Message?: string };
  return { formula, message };
}

const numberOr = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : Number(value));

function extraOf(type: string, read: Record<string, unknown>, choices: unknown[] | undefined): Record<string, unknown> {
  switch (type) {
    case 'Text':
      return { MaxLength: numberOr(read['MaxLength'], 255) };
    case 'Note':
      if (truth(read['RichText'])) throw new NotImitated('rich text columns');
      if (truth(read['AppendOnly'])) throw new NotImitated('append-only columns');
      return {
        AllowHyperlink: false,
        AppendOnly: false,
        NumberOfLines: numberOr(read['NumLines'], 6),
        RestrictedMode: true,
        RichText: false,
        UnlimitedLengthInDocumentLibrary: false,
        WikiLinking: false
      };
    case 'DateTime':
      return {
        DateTimeCalendarType: 0,
        DisplayFormat: read['Format'] === 'DateOnly' ? 0 : 1,
        FriendlyDisplayFormat: 0,
        DateFormat: 0,
        TimeFormat: null
      };
    case 'Choice':
    case 'MultiChoice':
      return {
        Choices: (choices ?? []).map(String),
        FillInChoice: truth(read['FillInChoice']),
        EditFormat: read['Format'] === 'RadioButtons' ? 1 : 0,
        Mappings: null
      };
    case 'Number':
    case 'Currency':
      return {
        DisplayFormat: numberOr(read['Decimals'], -1),
        MinimumValue: numberOr(read['Min'], -1.7976931348623157e308),
        MaximumValue: numberOr(read['Max'], 1.7976931348623157e308),
        ShowAsPercentage: truth(read['Percentage']),
        ...(type === 'Currency' ? { CurrencyLocaleId: numberOr(read['LCID'], 2057) } : {})
      };
    case 'URL':
      return { DisplayFormat: read['Format'] === 'Image' ? 1 : 0 };
    case 'User':
    case 'UserMulti':
      return {
        AllowDisplay: true,
        AllowMultipleValues: type === 'UserMulti',
        LookupField: '',
        LookupList: '',
        Presence: true,
        SelectionGroup: 0,
        SelectionMode: /PeopleOnly|^0$/.test(String(read['UserSelectionMode'] ?? '')) ? 0 : 1
      };
    default:
      return {};
  }
}
