import type { Message, NewMessage } from '../../domain/queries/message';
import { personOf, type ExpandedPerson } from '../schema/people';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { queriesList, type QueryItem } from './queriesList';

export const messageSelect: readonly string[] = [
  ...selectOf(
    queriesList,
    'Id',
    'Created',
    'PtMessageKey',
    'PtQueryKey',
    'PtKey',
    'PtSubmissionKey',
    'PtHash',
    'PtMessageKind',
    'PtField',
    'PtMessage'
  ),
  'Author/Name',
  'Author/Title'
];

export type AuthoredQueryItem = QueryItem & { readonly Author?: ExpandedPerson };

/** A message as the domain knows it; a row without a kind says nothing. */
export function toMessage(row: AuthoredQueryItem): Message | undefined {
  if (!row.PtMessageKind) return undefined;
  return {
    id: row.Id,
    key: row.PtMessageKey ?? '',
    partnershipKey: row.PtKey ?? '',
    submissionKey: row.PtSubmissionKey ?? '',
    hash: row.PtHash ?? '',
    kind: row.PtMessageKind,
    about: row.PtQueryKey ?? '',
    field: row.PtField ?? '',
    text: row.PtMessage ?? '',
    author: personOf(row.Author),
    writtenOn: row.Created
  };
}

export function messageValues(message: NewMessage): ValuesOf<typeof queriesList> {
  return {
    Title: message.field === '' ? message.kind : `${message.kind}: ${message.field}`,
    PtMessageKey: message.key,
    PtQueryKey: message.about,
    PtKey: message.partnershipKey,
    PtSubmissionKey: message.submissionKey,
    PtHash: message.hash,
    PtMessageKind: message.kind,
    PtField: message.field,
    PtMessage: message.text
  };
}
