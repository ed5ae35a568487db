import type { RecordDocument } from '../../domain/submissions/submission';
import type { RegistrationContext } from '../registration/draftRegistration';

/** What the forms of a draft need to know of the world around it. */
export interface DraftContext extends RegistrationContext {
  /** The document that a review, a confirmation, a change or a leaving builds on. */
  readonly before?: RecordDocument;
}
