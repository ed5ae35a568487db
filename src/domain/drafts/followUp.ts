import type { Person } from '../people/person';
import type { TypedAnswers } from '../registration/registrationAnswers';

/** The documents that follow an approved one (protocol sections 4 and 5.10). */
export const followUpKinds = ['Review', 'Confirmation', 'Change', 'Leaving', 'Handover'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** "Still true": somebody put their name and the date to a standing fact of the year before. */
export interface Affirmation {
  readonly by: Person;
  /** Civil date, yyyy-mm-dd. */
  readonly on: string;
}

/** Affirmations by field, for example "registration.purpose". */
export interface Affirmations {
  readonly [field: string]: Affirmation;
}

/** What makes a draft more than a first proposal. */
export interface FollowUp {
  readonly kind: FollowUpKind;
  /** Submission key of the document that it builds on and is compared with. */
  readonly against: string;
  /** Its own form as typed, by question id: Appendix E, the confirmation, the change, the leaving or the hand-over. */
  readonly answers: TypedAnswers;
  readonly affirmed: Affirmations;
}
