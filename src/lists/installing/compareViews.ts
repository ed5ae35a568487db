import type { SPFI } from '@pnp/sp';
import type { ListDeclaration, ViewDeclaration } from '../schema/defineList';
import { listOf } from '../schema/site';
import type { Difference } from './difference';
import type { ListState } from './siteState';

/** What has to be done to the views of a list, in this order. */
export interface ViewDifferences {
  readonly missing: readonly Difference[];
  readonly unfilled: readonly Difference[];
  readonly unnamed: readonly Difference[];
}

/**
 * Views that are not there or not finished. A view is made under its name, which becomes its address, then filled, and gets its title
 * last: so one that still has its name for a title was left half-way, and one with a title is the council's to change.
 */
export function compareViews(declared: ListDeclaration, actual: ListState | undefined): ViewDifferences {
  const unfinished = declared.views.filter(view => {
    const there = actual?.views.get(view.name);
    return !there || there.title === view.name;
  });
  const absent = unfinished.filter(view => !actual?.views.has(view.name));
  const difference = (view: ViewDeclaration, mend: (sp: SPFI) => Promise<unknown>): Difference => ({
    where: declared.title,
    what: `The view ${view.title} is ${absent.includes(view) ? 'missing' : 'not finished'}.`,
    mend
  });
  return {
    missing: absent.map(view => difference(view, sp => create(sp, declared, view))),
    unfilled: unfinished.map(view => difference(view, sp => fill(sp, declared, view))),
    unnamed: unfinished.map(view => difference(view, sp => name(sp, declared, view)))
  };
}

function create(sp: SPFI, list: ListDeclaration, view: ViewDeclaration): Promise<unknown> {
  return listOf(sp, list).views.add(view.name, false, { RowLimit: view.rows ?? 100, ViewQuery: view.query ?? '' });
}

function fill(sp: SPFI, list: ListDeclaration, view: ViewDeclaration): Promise<unknown> {
  const { fields } = listOf(sp, list).views.getByTitle(view.name);
  return Promise.all([fields.removeAll(), ...view.columns.map(column => fields.add(column))]);
}

function name(sp: SPFI, list: ListDeclaration, view: ViewDeclaration): Promise<unknown> {
  const values = view.isDefault ? { Title: view.title, DefaultView: true } : { Title: view.title };
  return listOf(sp, list).views.getByTitle(view.name).update(values);
}
