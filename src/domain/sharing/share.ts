import type { Person } from '../people/person';
import type { StandardsAnswer } from './codes';

/** One partner organisation was given the share pack, as somebody writes it down (protocol section 1.3, note I-60). */
export interface NewShare {
  /** Random UUID, made once per act. */
  readonly key: string;
  readonly partnershipKey: string;
  /** The submission that the pack showed, and the hash of its answers. */
  readonly submissionKey: string;
  readonly hash: string;
  readonly organisation: string;
  /** Who took it there; '' for nobody in particular. */
  readonly contact: string;
  /** yyyy-mm-dd. */
  readonly givenOn: string;
  /** Whether they apply the standards; '' in a row that does not say, which does not count. */
  readonly standards: StandardsAnswer | '';
  readonly note: string;
}

/** A row of PtShares, with what only the server writes. */
export interface Share extends NewShare {
  readonly id: number;
  readonly author: Person;
  /** ISO, server time. */
  readonly recordedOn: string;
}

/** Who was given the share pack (list PtShares: add and read, nobody may edit or delete). Every method throws Trouble. */
export interface ShareRepository {
  /** Adds the row once; the same key with another content throws `duplicate`. */
  record(share: NewShare): Promise<Share>;
  /** All rows of a partnership, oldest first. */
  sharesOf(partnershipKey: string): Promise<readonly Share[]>;
}
