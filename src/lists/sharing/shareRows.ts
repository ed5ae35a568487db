import type { NewShare, Share } from '../../domain/sharing/share';
import { civilDate, dateValue } from '../schema/dates';
import { personOf, type ExpandedPerson } from '../schema/people';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { sharesList, type ShareItem } from './sharesList';

export const shareSelect: readonly string[] = [
  ...selectOf(
    sharesList,
    'Id',
    'Created',
    'Title',
    'PtShareKey',
    'PtKey',
    'PtSubmissionKey',
    'PtHash',
    'PtContact',
    'PtGivenOn',
    'PtStandards',
    'PtNote'
  ),
  'Author/Name',
  'Author/Title'
];

export type AuthoredShareItem = ShareItem & { readonly Author?: ExpandedPerson };

export function toShare(row: AuthoredShareItem): Share {
  return {
    id: row.Id,
    key: row.PtShareKey ?? '',
    partnershipKey: row.PtKey ?? '',
    submissionKey: row.PtSubmissionKey ?? '',
    hash: row.PtHash ?? '',
    organisation: row.Title ?? '',
    contact: row.PtContact ?? '',
    givenOn: civilDate(row.PtGivenOn),
    standards: row.PtStandards ?? '',
    note: row.PtNote ?? '',
    author: personOf(row.Author),
    recordedOn: row.Created
  };
}

export function shareValues(share: NewShare): ValuesOf<typeof sharesList> {
  return {
    Title: share.organisation,
    PtShareKey: share.key,
    PtKey: share.partnershipKey,
    PtSubmissionKey: share.submissionKey,
    PtHash: share.hash,
    PtContact: share.contact,
    PtGivenOn: dateValue(share.givenOn),
    PtStandards: share.standards === '' ? null : share.standards,
    PtNote: share.note
  };
}
