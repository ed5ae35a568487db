import type { ChoiceColumn, Column } from './columns';
import type { ListDeclaration } from './defineList';

type ValueOf<C extends Column> =
  C extends ChoiceColumn<infer Code>
    ? Code
    : C extends { readonly kind: 'number' | 'currency' | 'person' }
      ? number
      : C extends { readonly kind: 'yesNo' }
        ? boolean
        : string;

type ColumnsOf<L> = L extends ListDeclaration<infer F> ? F : never;

/** What SharePoint adds to every row. */
export interface BuiltInValues {
  readonly Id: number;
  readonly Title: string | null;
  readonly Created: string;
  readonly Modified: string;
}

/** A row as REST answers it: every column may be empty, and a person is the number of a site user under the column's name with `Id`. */
export type ItemOf<L extends ListDeclaration> = BuiltInValues & {
  readonly [
    N in keyof ColumnsOf<L> as ColumnsOf<L>[N] extends { readonly kind: 'person' } ? `${N & string}Id` : N
  ]: ColumnsOf<L>[N] extends Column ? ValueOf<ColumnsOf<L>[N]> | null : never;
};

/** The values of a new or changed row, checked against the declaration. */
export type ValuesOf<L extends ListDeclaration> = Partial<Omit<ItemOf<L>, 'Id' | 'Created' | 'Modified'>>;

/** A `$select` of columns that the list really has. */
export function selectOf<L extends ListDeclaration>(
  _list: L,
  ...names: readonly (keyof ItemOf<L> & string)[]
): string[] {
  return [...names];
}
