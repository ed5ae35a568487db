import type { SPFI } from '@pnp/sp';
import type { ListDeclaration } from '../schema/defineList';
import { inBatches } from '../schema/inBatches';
import { listOf } from '../schema/site';

/** What SharePoint answers in one page at most; a range of IDs as wide holds no more rows either. */
export const pageSize = 5000;

export interface RowQuery {
  readonly list: ListDeclaration;
  readonly select: readonly string[];
  readonly expand?: readonly string[];
}

export type Row = { readonly Id: number };

/** The first page, and the highest ID that there is: the two together tell whether anything is left. */
export function firstPage<R extends Row>(batch: SPFI, query: RowQuery): Promise<readonly [R[], Row[]]> {
  return Promise.all([
    pageOf(batch, query)<R[]>(),
    listOf(batch, query.list).items.select('Id').orderBy('ID', false).top(1)<Row[]>()
  ]);
}

/**
 * The rest of the rows, asked for all at once, so that even 20,000 rows are two round trips deep. Each page starts after an ID, as
 * SharePoint's own paging does: a filter on a range of IDs would match more than 5,000 rows by its first term and be refused.
 */
export async function restOf<R extends Row>(
  sp: SPFI,
  query: RowQuery,
  first: readonly [R[], Row[]]
): Promise<readonly R[]> {
  const [rows, highest] = first;
  const last = rows[rows.length - 1]?.Id ?? 0;
  const end = highest[0]?.Id ?? 0;
  if (end <= last) return rows;
  const starts = Array.from({ length: Math.ceil((end - last) / pageSize) }, (_none, page) => last + page * pageSize);
  const pages = await inBatches(sp, batch =>
    starts.map(async after => {
      const page = await pageOf(batch, query).skip(after)<R[]>();
      // Where IDs have gaps a page reaches into the next one.
      return page.filter(row => row.Id <= after + pageSize);
    })
  );
  return [...rows, ...pages.flat()];
}

function pageOf(sp: SPFI, query: RowQuery): ReturnType<typeof listOf>['items'] {
  return listOf(sp, query.list)
    .items.select(...query.select)
    .expand(...(query.expand ?? []))
    .top(pageSize);
}
