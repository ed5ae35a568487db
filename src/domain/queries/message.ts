import type { Person } from '../people/person';
import type { MessageKind } from './codes';

/** One message about a submission as somebody writes it: a query on a field, an answer to it, its closing, an approver's question. */
export interface NewMessage {
  /** Random UUID, made once per act. */
  readonly key: string;
  readonly partnershipKey: string;
  readonly submissionKey: string;
  /** Hash of the answers it is about. */
  readonly hash: string;
  readonly kind: MessageKind;
  /** The key of the query or question that an Answer or a Closing belongs to (or of the decision that proposes scores); '' otherwise. */
  readonly about: string;
  /** Field id as problems name it ('criterion.3', 'registration.partners'); '' for the whole submission. */
  readonly field: string;
  readonly text: string;
}

/** A row of PtQueries, with what only the server writes. */
export interface Message extends NewMessage {
  readonly id: number;
  readonly author: Person;
  /** ISO, server time. */
  readonly writtenOn: string;
}

/** Queries (list PtQueries: add and read, nobody may edit or delete). Every method throws Trouble. */
export interface QueryRepository {
  /** Adds the message once; the same key with another content throws `duplicate`. */
  write(message: NewMessage): Promise<Message>;
}
