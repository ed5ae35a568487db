import type { Records } from '../../../domain/partnerships/records';
import type { Person } from '../../../domain/people/person';
import { entryFor } from '../../../domain/register/entryFor';
import type { RegisterEntry } from '../../../domain/register/registerRow';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { Trouble } from '../../../domain/trouble';

export type EntryPreviewed = { readonly entry: RegisterEntry } | { readonly refused: string };

/** What entering would write, or the sentence why it must not be entered. */
export function previewEntry(
  partnership: PartnershipStatus,
  document: SubmissionDocument,
  records: Records,
  me: Person,
  now: Date
): EntryPreviewed {
  try {
    return { entry: entryFor(partnership, document, records, me, now) };
  } catch (thrown) {
    if (thrown instanceof Trouble) return { refused: thrown.message };
    throw thrown;
  }
}
