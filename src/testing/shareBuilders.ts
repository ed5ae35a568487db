import type { NewShare, Share } from '../domain/sharing/share';
import { person } from './builders';

/** The Riverside Trust was given the pack of the registration that proposalDocument gives, on 2 March 2027. */
export function newShareOf(given: Partial<NewShare> = {}): NewShare {
  return {
    key: 'share-1',
    partnershipKey: 'partnership-a',
    submissionKey: 'submission-1',
    hash: 'f'.repeat(64),
    organisation: 'Riverside Trust',
    contact: 'The secretary',
    givenOn: '2027-03-02',
    standards: 'Yes',
    note: '',
    ...given
  };
}

/** The same as Amy Staff recorded it that day at 10. */
export function shareRow(given: Partial<Share> = {}): Share {
  const { id = 1 } = given;
  return {
    ...newShareOf({ key: `share-${id}` }),
    id,
    author: person('Amy Staff'),
    recordedOn: '2027-03-02T10:00:00Z',
    ...given
  };
}
