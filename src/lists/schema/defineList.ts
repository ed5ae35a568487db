import type { Column } from './columns';
import type { GroupName } from './groups';
import type { LevelName } from './levels';

/** Columns that SharePoint makes itself and that we show, sort or index. */
export type BuiltIn = 'ID' | 'Title' | 'Created' | 'Modified' | 'Author' | 'Editor';

export interface ViewDeclaration<C extends string = string> {
  /** In its address: never renamed. */
  readonly name: string;
  /** What people read; a council may rename it. */
  readonly title: string;
  readonly isDefault?: boolean;
  readonly columns: readonly (
    C | 'ID' | 'LinkTitle' | 'DocIcon' | 'LinkFilename' | 'Created' | 'Modified' | 'Author' | 'Editor'
  )[];
  /** CAML inside `<Query>`. */
  readonly query?: string;
  readonly rows?: number;
}

/** One list, said once: installer, drift check, row types and selects all read this. */
export interface ListDeclaration<F extends { readonly [name: string]: Column } = { readonly [name: string]: Column }> {
  /** In its address and in the code: never renamed, and the only way a list is found. */
  readonly name: string;
  /** What people read; a council may rename it. */
  readonly title: string;
  readonly description: string;
  readonly template: 'list' | 'library';
  /** What the built-in Title column is called here. */
  readonly titleColumn: string;
  readonly columns: F;
  readonly alsoIndexed: readonly BuiltIn[];
  readonly views: readonly ViewDeclaration[];
  /** Rows are seen and changed only by who made them (lists only; who manages lists is exempt). */
  readonly ownRowsOnly: boolean;
  readonly isHidden: boolean;
  /** Left out of search. */
  readonly isNotSearched: boolean;
  readonly keptVersions: number;
  readonly rights: { readonly [G in GroupName]?: LevelName };
}

type Defaulted = 'template' | 'alsoIndexed' | 'ownRowsOnly' | 'isHidden' | 'isNotSearched' | 'keptVersions';

export function defineList<F extends { readonly [name: string]: Column }>(
  list: Omit<ListDeclaration<F>, Defaulted | 'views'> &
    Partial<Pick<ListDeclaration<F>, Defaulted>> & { readonly views: readonly ViewDeclaration<keyof F & string>[] }
): ListDeclaration<F> {
  return {
    template: 'list',
    alsoIndexed: [],
    ownRowsOnly: false,
    isHidden: false,
    isNotSearched: false,
    keptVersions: 500,
    ...list
  };
}

/** Where a list lives under its site: the address is made from the name and never changes. */
export function pathOf(list: Pick<ListDeclaration, 'name' | 'template'>): string {
  return list.template === 'library' ? list.name : `Lists/${list.name}`;
}
