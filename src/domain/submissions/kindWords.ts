import { formBandOf } from '../drafts/formVersions';
import type { SignificanceBand } from '../significance/significance';
import type { DocumentKind, SubmissionRow } from './submission';

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

const proposals: { readonly [B in SignificanceBand]: string } = {
  Limited: kindWords.Proposal,
  Moderate: 'Basic Evaluation',
  Major: 'Full Evaluation'
};

/** A document as everybody calls it: a proposal by the form that it answered (protocol section 4). */
export function documentWords({ kind, formVersion }: Pick<SubmissionRow, 'kind' | 'formVersion'>): string {
  const band = kind === 'Proposal' ? formBandOf(kind, formVersion) : undefined;
  return band ? proposals[band] : kindWords[kind];
}

/** The same within a sentence: "the Basic Evaluation of", "the annual review of". */
export function documentInSentence(row: Pick<SubmissionRow, 'kind' | 'formVersion'>): string {
  const words = documentWords(row);
  return words.endsWith('Evaluation') ? words : words.toLowerCase();
}
