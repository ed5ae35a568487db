import { formatDate } from '../../../ui/dates';

export const lensStrings = {
  open: 'By the questions of an assessment (Appendix F)',
  title: 'Its answers by the questions of an assessment',
  back: 'The record of this partnership',
  lead: 'Nothing is asked for this and it gives no score: it shows which answers of the record speak to each question.',
  choose: 'Whose questions',
  nothingTitle: 'Nothing to look at yet',
  nothing: 'Nothing is registered of it yet. Once it is, its answers are shown here.',
  from: (what: string, name: string, iso: string): string => `From the ${what} by ${name} on ${formatDate(iso)}.`,
  covered: (covered: number, total: number): string => `An answer speaks to ${covered} of ${total} questions.`,
  recollection: 'The substance is known; its exact wording was not found.',
  none: 'No answer of the record speaks to it.',
  missing: (labels: readonly string[]): string => `Not answered: ${labels.join('; ')}`
} as const;
