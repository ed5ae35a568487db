import type { Person } from '../people/person';
import type { TypedAnswers } from '../registration/registrationAnswers';
import type { Screening } from '../screening/screening';
import type { SignificanceAnswers } from '../significance/significance';
import type { FollowUp, FollowUpKind } from './followUp';

/** What an officer has typed so far about one arrangement, valid or not: the screening, Appendices A and B, C or D, and what follows later. */
export interface DraftAnswers {
  readonly name: string;
  readonly existing?: boolean;
  readonly service: string;
  readonly screening: Screening;
  readonly significance: SignificanceAnswers;
  /** Appendix B as typed, by question id: the core record of every partnership. */
  readonly registration: TypedAnswers;
  /** Appendix C or D as typed, by question id: one record, so that a partnership that rises is asked only what D adds. */
  readonly evaluation: TypedAnswers;
  /** Absent for a first proposal and its corrections. */
  readonly followUp?: FollowUp;
  /** The submission that this draft will replace (a correction); '' for none. */
  readonly supersedes: string;
  /** The lead officer whom a correction keeps, whoever writes it; absent where the one who submits becomes the lead officer. */
  readonly leadOfficer?: Person;
}

/** Keys are random UUIDs made once per act, never derived, so that nobody can take them first and a retry never doubles. */
export interface DraftKeys {
  readonly draftKey: string;
  readonly partnershipKey: string;
  /** The key under which the document will be submitted. */
  readonly submissionKey: string;
}

/** A draft as the server has it. */
export interface Draft extends DraftKeys {
  readonly id: number;
  /** ETag of the row: a save that does not carry the newest one is refused as a conflict. */
  readonly version: string;
  readonly answers: DraftAnswers;
  /** ISO, server time. */
  readonly savedOn: string;
}

/** A line of "my partnerships", without the answers. */
export interface DraftHeading extends DraftKeys {
  readonly id: number;
  readonly name: string;
  readonly savedOn: string;
  /** What it is, where it follows an approved document; absent for a first proposal and for every correction. */
  readonly follows?: FollowUpKind;
}

/** The officer's own drafts (list PtDrafts: nobody else can read them). Every method throws Trouble. */
export interface DraftRepository {
  /** Keys are unique: creating the same draft again after a lost answer returns the one that is there. */
  create(keys: DraftKeys, answers: DraftAnswers): Promise<Draft>;
  read(id: number): Promise<Draft>;
  /** Throws `conflict` when the draft changed since `draft.version`; nothing is then written. */
  save(draft: Draft, answers: DraftAnswers): Promise<Draft>;
  /** Removing what is gone already is no error. */
  remove(id: number): Promise<void>;
}
