import { reasonOf, type TroubleReason } from '../domain/trouble';

/** One sentence for each way in which reading a submission can fail; what was refused brings its own. */
export const readingProblems: { readonly [R in Exclude<TroubleReason, 'refused'>]: string } = {
  notFound: 'The submitted document cannot be found. Tell CEPT.',
  forbidden: 'You do not have access to the submitted document. Ask CEPT.',
  conflict: 'The document changed while it was being read. Try again.',
  duplicate: 'The document could not be read. Try again.',
  throttled: 'SharePoint is busy just now. Wait a minute, then try again.',
  tooLarge: 'The document is too large to be read here. Tell CEPT.',
  offline: 'There is no connection just now. Check your network, then try again.',
  unexpected: 'The document could not be read. Try again; if this stays, tell CEPT.'
};

/** Why a submitted document cannot be read, in words that a person can act on. */
export function readingSentence(thrown: unknown): string {
  const reason = reasonOf(thrown);
  if (reason !== 'refused') return readingProblems[reason];
  return `${thrown instanceof Error ? thrown.message : ''} Do not rely on it, and tell CEPT.`;
}
