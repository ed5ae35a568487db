import { formatDate } from '../../../ui/dates';

export const exitStrings = {
  open: 'If it ended: who is left with what',
  title: 'If it ended: who is left with what',
  back: 'The record of this partnership',
  nothingTitle: 'Nothing to put together yet',
  nothing:
    'Nothing is registered of it yet. Once it is, its answers on liabilities, assets, staff and grants are put together here.',
  from: (what: string, name: string, iso: string): string => `From the ${what} by ${name} on ${formatDate(iso)}.`,
  alsoFrom: (name: string, iso: string): string => `Figures of the annual review by ${name} on ${formatDate(iso)}.`
} as const;
