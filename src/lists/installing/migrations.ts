import type { SPFI } from '@pnp/sp';

/** Recorded with every migration; the same as in the package's solution file. */
export const productVersion = '0.1.0';

/**
 * One step of the product's history on a site. Groups, levels, lists, columns, views and rights are brought to what is declared before
 * any migration runs, so a migration only moves data; it must end the same when run twice.
 */
export interface Migration {
  readonly number: number;
  readonly says: string;
  readonly run?: (sp: SPFI) => Promise<void>;
}

/** In order; only added to, never changed. */
export const migrations: readonly Migration[] = [
  { number: 1, says: 'Lists, groups and rights of the first version' },
  { number: 2, says: 'Columns of registrations, rulings and register entries' },
  { number: 3, says: 'List of share packs given to partners' },
  { number: 4, says: 'Service Plan references of risks' }
];
