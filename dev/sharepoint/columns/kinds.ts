/** Column kinds that can be made here, with SharePoint's number and class for each. */
export const kinds: Readonly<
  Record<string, { readonly kind: number; readonly type: string; readonly indexable: boolean }>
> = {
  Text: { kind: 2, type: 'SP.FieldText', indexable: true },
  Note: { kind: 3, type: 'SP.FieldMultiLineText', indexable: false },
  DateTime: { kind: 4, type: 'SP.FieldDateTime', indexable: true },
  Choice: { kind: 6, type: 'SP.FieldChoice', indexable: true },
  MultiChoice: { kind: 15, type: 'SP.FieldMultiChoice', indexable: false },
  Boolean: { kind: 8, type: 'SP.Field', indexable: true },
  Number: { kind: 9, type: 'SP.FieldNumber', indexable: true },
  Currency: { kind: 10, type: 'SP.FieldCurrency', indexable: true },
  User: { kind: 20, type: 'SP.FieldUser', indexable: true },
  URL: { kind: 11, type: 'SP.FieldUrl', indexable: false },
  UserMulti: { kind: 20, type: 'SP.FieldUser', indexable: false }
};

/** Kinds of the built-in columns, which nobody creates. */
export const builtInKinds: Readonly<Record<string, { readonly kind: number; readonly type: string }>> = {
  Counter: { kind: 5, type: 'SP.Field' },
  Computed: { kind: 12, type: 'SP.FieldComputed' },
  Guid: { kind: 14, type: 'SP.FieldGuid' },
  Attachments: { kind: 19, type: 'SP.Field' },
  ContentTypeId: { kind: 25, type: 'SP.Field' },
  Integer: { kind: 1, type: 'SP.FieldNumber' },
  File: { kind: 18, type: 'SP.Field' }
};

export const kindOf = (type: string): { readonly kind: number; readonly type: string } =>
  kinds[type] ?? builtInKinds[type] ?? { kind: 0, type: 'SP.Field' };

export const typeOfKind = (kind: number): string | undefined =>
  Object.keys(kinds).find(type => kinds[type]?.kind === kind);
