import type { RegisterRow } from './registerRow';
import type { RegisterFilters, RegisterView, SortColumn } from './registerView';

export interface RegisterIndex {
  /** The rows that pass the filters, in order. */
  arrange(view: RegisterView): readonly RegisterRow[];
}

const alphabet = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const bandRank = { Limited: 1, Moderate: 2, Major: 3 };

/** Each order is worked out once, when it is first asked for; after that a filter is one walk along it, fast for 20,000 rows. */
export function createRegisterIndex(rows: readonly RegisterRow[]): RegisterIndex {
  const byName = [...rows].sort((a, b) => alphabet.compare(a.name, b.name) || compareText(a.key, b.key));
  const orders = new Map<SortColumn, readonly RegisterRow[]>([['name', byName]]);

  const orderBy = (column: SortColumn): readonly RegisterRow[] => {
    const order = orders.get(column) ?? [...byName].sort(comparisonFor(column));
    orders.set(column, order);
    return order;
  };

  return {
    arrange: view => {
      const found = orderBy(view.sortBy).filter(filterFor(view));
      return view.isDescending ? found.reverse() : found;
    }
  };
}

function comparisonFor(column: SortColumn): (a: RegisterRow, b: RegisterRow) => number {
  if (column === 'band') return (a, b) => bandOrder(a) - bandOrder(b) || (a.percent ?? 0) - (b.percent ?? 0);
  if (column === 'since') return (a, b) => compareText(a.since, b.since);
  return (a, b) => alphabet.compare(a[column], b[column]);
}

function bandOrder(row: RegisterRow): number {
  return row.band ? bandRank[row.band] : 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Every word that was typed must be somewhere in the row. */
function filterFor({ search, band, status, service }: RegisterFilters): (row: RegisterRow) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return row =>
    (band === '' || (row.band ?? 'none') === band) &&
    (status === '' || row.status === status) &&
    (service === '' || row.service === service) &&
    words.every(word => row.haystack.includes(word));
}
