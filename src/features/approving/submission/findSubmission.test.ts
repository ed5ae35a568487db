import { deriveStatus } from '../../../domain/status/deriveStatus';
import { printedSettings } from '../../../domain/protocol/printedSettings';
import { person } from '../../../testing/builders';
import { proposalRow, routingRows } from '../../../testing/registrationBuilders';
import { findSubmission } from './findSubmission';

const first = proposalRow({ id: 1 });
const second = proposalRow({ id: 2, supersedes: 'submission-1', submittedOn: '2027-03-02T09:00:00Z' });
const withdrawal = proposalRow({
  id: 3,
  kind: 'Withdrawal',
  formVersion: 'withdrawal-1',
  supersedes: 'submission-2',
  submittedOn: '2027-03-03T09:00:00Z'
});
const byStranger = proposalRow({
  id: 4,
  supersedes: 'submission-1',
  author: person('Sam Stranger'),
  submittedOn: '2027-03-02T10:00:00Z'
});

const kindOf = (key: string, ...submissions: ReturnType<typeof proposalRow>[]): string => {
  const records = {
    submissions,
    decisions: [],
    messages: [],
    appointments: routingRows(),
    register: [],
    settings: printedSettings,
    settingsRows: []
  };
  return findSubmission(deriveStatus(records, new Date('2027-03-04T09:00:00Z')), key).kind;
};

describe('a link to a submission', () => {
  it.each([
    ['leads to the one that stands', 'submission-1', [first], 'stands'],
    ['leads to the newer version where it is given', 'submission-2', [first, second], 'stands'],
    ['tells that a newer version took its place', 'submission-1', [first, second], 'replaced'],
    ['tells that it was taken back', 'submission-2', [first, second, withdrawal], 'withdrawn'],
    ['is not led astray by a stranger who claims to replace it', 'submission-1', [first, byStranger], 'stands'],
    ['tells that what the stranger submitted does not count', 'submission-4', [first, byStranger], 'ignored'],
    ['tells that there is no such submission', 'submission-9', [first], 'unknown']
  ])('%s', (_case, key, rows, kind) => {
    expect(kindOf(key, ...rows)).toBe(kind);
  });
});
