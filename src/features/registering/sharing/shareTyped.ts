import type { StandardsAnswer } from '../../../domain/sharing/codes';
import type { NewShare } from '../../../domain/sharing/share';
import type { SubmissionRow } from '../../../domain/submissions/submission';

/** What is chosen in place of a partner of the registration. */
export const anotherOrganisation = ':another';

/** The form as typed so far. */
export interface ShareTyped {
  /** A partner of the registration, `anotherOrganisation`, or '' for none yet. */
  readonly chosen: string;
  readonly named: string;
  readonly contact: string;
  readonly givenOn: string;
  readonly standards: StandardsAnswer | '';
  readonly note: string;
}

/** Nothing chosen yet, given on that day. */
export function emptyShare(today: string): ShareTyped {
  return { chosen: '', named: '', contact: '', givenOn: today, standards: '', note: '' };
}

export function organisationOf({ chosen, named }: ShareTyped): string {
  return (chosen === anotherOrganisation ? named : chosen).trim();
}

/** The entry that is written for the version that the pack shows. */
export function toNewShare(key: string, typed: ShareTyped, row: SubmissionRow): NewShare {
  const { partnershipKey, submissionKey, hash } = row;
  return {
    key,
    partnershipKey,
    submissionKey,
    hash,
    organisation: organisationOf(typed),
    contact: typed.contact.trim(),
    givenOn: typed.givenOn,
    standards: typed.standards,
    note: typed.note.trim()
  };
}
