import type { SortColumn } from './registerView';

export const listStrings = {
  search: 'Search partnerships',
  searchHint: 'Name, service or lead officer',
  band: 'Significance',
  everyBand: 'All',
  noBand: 'No band',
  status: 'Where it stands',
  everyStatus: 'Any status',
  service: 'Service',
  everyService: 'Any service',
  sortBy: 'Sort by',
  clear: 'Clear search and filters',
  more: 'Show 50 more',
  caption: 'Partnerships submitted so far',
  nobody: 'Nobody just now',
  example: 'example from the protocol',
  percentOf: (percent: number) => `${percent} %`
};

export const columnTitles: { readonly [C in SortColumn]: string } = {
  name: 'Partnership',
  service: 'Service',
  band: 'Significance',
  stands: 'Where it stands',
  waitsFor: 'Who has it now',
  since: 'Since'
};

/** "14 partnerships", or "3 of 14 partnerships". */
export function countInWords(found: number, all: number): string {
  const noun = all === 1 ? 'partnership' : 'partnerships';
  return found === all
    ? `${all.toLocaleString('en-GB')} ${noun}`
    : `${found.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} ${noun}`;
}

export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`;
}
