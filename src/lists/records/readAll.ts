import type { SPFI } from '@pnp/sp';
import type { ListDeclaration } from '../schema/defineList';
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

/** The rest of the rows, asked for all at once by ranges of IDs, so that even 20,000 rows are two round trips deep. */
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
  const [batch, send] = sp.batched({ maxRequests: 100 });
  const pages = Promise.all(
    starts.map(after => pageOf(batch, query).filter(`ID gt ${after} and ID le ${after + pageSize}`)<R[]>())
  );
  await Promise.all([send(), pages]);
  return [...rows, ...(await pages).flat()];
}

function pageOf(sp: SPFI, query: RowQuery): ReturnType<typeof listOf>['items'] {
  const items = listOf(sp, query.list).items.select(...query.select);
  return items
    .expand(...(query.expand ?? []))
    .orderBy('ID')
    .top(pageSize);
}
