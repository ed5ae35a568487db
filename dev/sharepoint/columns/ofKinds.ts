/** A person column is a lookup into the site's people. */
const person = (several: boolean): Readonly<Record<string, unknown>> => ({
  AllowDisplay: true,
  AllowMultipleValues: several,
  DependentLookupInternalNames: [],
  IsDependentLookup: false,
  IsRelationship: false,
  LookupField: '',
  LookupList: '',
  Presence: true,
  PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0,
  SelectionGroup: 0,
  SelectionMode: 1,
  UnlimitedLengthInDocumentLibrary: false,
  UserDisplayOptions: null
});

const number: Readonly<Record<string, unknown>> = {
  CommaSeparator: true,
  CustomUnitName: null,
  CustomUnitOnRight: true,
  DisplayFormat: -1,
  MaximumValue: 1.7976931348623157e308,
  MinimumValue: -1.7976931348623157e308,
  ShowAsPercentage: false,
  Unit: null
};

const choice: Readonly<Record<string, unknown>> = { Choices: [], FillInChoice: false, Mappings: null };

/** What only columns of one kind have, as it is unless the column says otherwise. */
export const ofKinds: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Text: { MaxLength: 255 },
  Note: {
    AllowHyperlink: false,
    AppendOnly: false,
    IsLongHyperlink: false,
    NumberOfLines: 6,
    RestrictedMode: true,
    RichText: false,
    UnlimitedLengthInDocumentLibrary: false,
    WikiLinking: false
  },
  DateTime: { DateTimeCalendarType: 0, DisplayFormat: 0, FriendlyDisplayFormat: 0, DateFormat: 0, TimeFormat: null },
  Choice: choice,
  MultiChoice: choice,
  Number: number,
  Currency: number,
  User: person(false),
  UserMulti: person(true),
  Computed: { EnableLookup: false }
};

/** Properties that come by `$select` alone: no recorded answer has them unasked. */
export const bySelect: ReadonlySet<string> = new Set(['EditFormat', 'CurrencyLocaleId']);
