import type { DocumentKind } from './submission';

/** Kinds of documents as everybody calls them. */
export const kindWords: { readonly [K in DocumentKind]: string } = {
  NotPartnership: 'Not a partnership',
  ScoreSheet: 'Score sheet',
  Proposal: 'Registration',
  Review: 'Annual review',
  Confirmation: 'Yearly confirmation',
  Change: 'Change of facts',
  Leaving: 'Leaving',
  Withdrawal: 'Withdrawal',
  Handover: 'Hand-over',
  Imported: 'From the old register'
};
