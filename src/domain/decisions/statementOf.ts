import { documentInSentence } from '../submissions/kindWords';
import type { DocumentKind } from '../submissions/submission';
import type { PartnershipStatus } from '../status/status';

/** What exactly is signed, in words that the signer reads first. */
export interface Statement {
  readonly name: string;
  /** The first submission of a partnership is version 1; withdrawals are no versions. */
  readonly version: number;
  /** The first eight signs of the fingerprint of the answers, in two groups. */
  readonly fingerprint: string;
  /** For example "the registration of Riverside park, version 2, fingerprint 1a2b 3c4d". */
  readonly what: string;
}

/** The statement of what is signed: the submission that stands, so that a signature can never be put under something else. */
export function statementOf({ latest, counted }: Pick<PartnershipStatus, 'latest' | 'counted'>): Statement {
  const version = versionOf(latest.submissionKey, counted);
  const fingerprint = shortFingerprint(latest.hash);
  const what = `the ${documentInSentence(latest)} of ${latest.title}, version ${version}, fingerprint ${fingerprint}`;
  return { name: latest.title, version, fingerprint, what };
}

/** Does it count as a version? A withdrawal and a hand-over are none: they change no answer. */
export function isVersion({ kind }: { readonly kind: DocumentKind }): boolean {
  return kind !== 'Withdrawal' && kind !== 'Handover';
}

/** The n-th submission of its partnership; 0 for one that does not count. */
export function versionOf(submissionKey: string, counted: PartnershipStatus['counted']): number {
  return counted.filter(isVersion).findIndex(row => row.submissionKey === submissionKey) + 1;
}

export function shortFingerprint(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}
