import type { SignificanceBand } from '../../../domain/significance/significance';
import type { RegisterRow } from './registerRow';

export const sortColumns = ['name', 'service', 'band', 'stands', 'waitsFor', 'since'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface RegisterFilters {
  readonly search: string;
  /** '' is every band; 'none' is the partnerships that have none. */
  readonly band: SignificanceBand | 'none' | '';
  readonly status: RegisterRow['status'] | '';
  readonly service: string;
}

/** How somebody looks at the register at the moment. */
export interface RegisterView extends RegisterFilters {
  readonly sortBy: SortColumn;
  readonly isDescending: boolean;
  /** So many rows are drawn; the rest are a button away. */
  readonly shown: number;
}

const pageOfRows = 50;
const noFilters: RegisterFilters = { search: '', band: '', status: '', service: '' };

export const firstView: RegisterView = { ...noFilters, sortBy: 'since', isDescending: true, shown: pageOfRows };

export type ViewChange =
  | { readonly kind: 'filter'; readonly filters: Partial<RegisterFilters> }
  | { readonly kind: 'clear' }
  | { readonly kind: 'sort'; readonly by: SortColumn }
  | { readonly kind: 'more' };

/** Choosing the column that is sorted by already turns the order round; a new one starts from its natural end. */
export function changeView(view: RegisterView, change: ViewChange): RegisterView {
  switch (change.kind) {
    case 'filter':
      return { ...view, ...change.filters, shown: pageOfRows };
    case 'clear':
      return { ...view, ...noFilters, shown: pageOfRows };
    case 'sort':
      return {
        ...view,
        sortBy: change.by,
        isDescending: change.by === view.sortBy ? !view.isDescending : change.by === 'since' || change.by === 'band',
        shown: pageOfRows
      };
    case 'more':
      return { ...view, shown: view.shown + pageOfRows };
  }
}

export function isFiltered(view: RegisterFilters): boolean {
  return view.search.trim() !== '' || view.band !== '' || view.status !== '' || view.service !== '';
}
