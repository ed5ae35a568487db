import { draftKeys, answersOf, person, submissionRow } from '../../testing/builders';
import { proposalDocument, proposalRow, registrationOf } from '../../testing/registrationBuilders';
import { toDocument } from '../drafts/toDocument';
import { printedSettings } from '../protocol/printedSettings';
import { settingsText } from '../protocol/readSettings';
import { columnsOf } from './columnsOf';
import { decodeDocument, encodeDocument } from './encodeDocument';
import type { SubmissionRow } from './submission';
import { validSubmission } from './validSubmission';
import { withdrawalOf } from './withdrawalOf';

const hash = 'f'.repeat(64);
const versionTwo = { version: 2, text: settingsText(printedSettings), from: '', created: '2027-03-01T08:00:00Z' };

describe('a submission is valid', () => {
  it('when every column is what its answers give', () => {
    expect(validSubmission(proposalRow(), proposalDocument(), [])).toBeUndefined();
  });

  it('as a score sheet and as a withdrawal too', () => {
    const sheet = toDocument(draftKeys(), answersOf(), { settings: printedSettings, me: person('Amy Staff') });
    const row = submissionRow({ submissionKey: 'submission-a', scores: '3,3,3,3,3,3,3' });
    expect(validSubmission(row, sheet, [])).toBeUndefined();
    const back = withdrawalOf({ submissionKey: 'submission-b' }, row, 'Not needed', person('Amy Staff'));
    const { scores: _scores, scorePercent: _percent, ...rest } = row;
    const backRow: SubmissionRow = { ...rest, kind: 'Withdrawal', band: '', formVersion: 'withdrawal-1' };
    expect(
      validSubmission({ ...backRow, submissionKey: 'submission-b', supersedes: 'submission-a' }, back, [])
    ).toBeUndefined();
    const settings = [versionTwo];
    expect(
      validSubmission({ ...backRow, submissionKey: 'submission-b', supersedes: 'submission-a' }, back, settings)
    ).toBeUndefined();
  });

  it.each<[string, Partial<SubmissionRow>, string]>([
    ['another name', { title: 'Riverside fair' }, 'Its columns do not match its answers: name.'],
    [
      'another service, with a friendlier Head',
      { service: 'Leisure' },
      'Its columns do not match its answers: service.'
    ],
    ['a smaller band', { band: 'Moderate' }, 'Its columns do not match its answers: significance.'],
    ['another score', { scorePercent: 20 }, 'Its columns do not match its answers: score.'],
    ['other scores', { scores: '1,1,1,1,1,1,1' }, 'Its columns do not match its answers: scores of the criteria.'],
    [
      'another lead officer',
      { leadOfficer: 'ben@council.example' },
      'Its columns do not match its answers: lead officer.'
    ],
    [
      'a cover that hides the one who signs',
      { cover: 'ben@council.example' },
      'Its columns do not match its answers: cover for the lead officer.'
    ],
    [
      'another accountable body',
      { accountableBody: 'Partner' },
      'Its columns do not match its answers: accountable body.'
    ],
    [
      'two differences',
      { title: 'X', supersedes: 'submission-0' },
      'Its columns do not match its answers: name, replaced submission.'
    ]
  ])('not with %s in its columns', (_case, given, reason) => {
    expect(validSubmission(proposalRow(given), proposalDocument(), [])).toBe(reason);
  });

  it('not under settings that were not in force when it was submitted', () => {
    expect(validSubmission(proposalRow(), proposalDocument(), [versionTwo])).toBe(
      'It was made under the protocol as printed, but version 2 of the settings was in force when it was submitted.'
    );
    const later = { ...versionTwo, created: '2027-03-01T09:00:01Z' };
    expect(validSubmission(proposalRow(), proposalDocument(), [later])).toBeUndefined();
  });

  it('not on a form that was not in force', () => {
    const row = proposalRow({ formVersion: 'appendix-b-0' });
    expect(validSubmission(row, proposalDocument({ formVersion: 'appendix-b-0' }), [])).toBe(
      'It was made on a form that was not in force when it was submitted.'
    );
  });
});

describe('a registration as stored', () => {
  it('is read back whole, with its people and tables', async () => {
    const registration = registrationOf({ cover: person('Cora Cover'), leadMembers: ['Cllr A', 'Cllr B'] });
    const document = proposalDocument({ registration });
    const encoded = await encodeDocument(document);
    expect(await decodeDocument(encoded.chunks, encoded.hash)).toEqual(document);
  });

  it('gives the columns of its cover and accountable body', () => {
    const registration = registrationOf({ cover: person('Cora Cover'), accountableBody: 'Council' });
    expect(columnsOf(proposalDocument({ registration }), hash, printedSettings)).toMatchObject({
      kind: 'Proposal',
      band: 'Limited',
      scorePercent: 37.1,
      scores: '1,2,2,2,2,2,2',
      cover: 'cora.cover@council.example',
      accountableBody: 'Council'
    });
  });

  it('has no accountable body that the form does not know', () => {
    const registration = registrationOf({ accountableBody: 'Somebody' });
    expect(columnsOf(proposalDocument({ registration }), hash, printedSettings)).not.toHaveProperty('accountableBody');
  });
});

describe('taking a submission back', () => {
  it('needs a reason', () => {
    expect(() => withdrawalOf({ submissionKey: 'x' }, proposalRow(), ' ', person('Amy Staff'))).toThrow(
      'Say why you take it back.'
    );
  });

  it('says what it takes back, and leaves the lead officer as they are', () => {
    const cora = person('Cora Cover');
    expect(withdrawalOf({ submissionKey: 'x' }, proposalRow(), ' Too early ', cora)).toEqual({
      kind: 'Withdrawal',
      formVersion: 'withdrawal-1',
      protocolVersion: 0,
      submissionKey: 'x',
      partnershipKey: 'partnership-a',
      supersedes: 'submission-1',
      name: 'Riverside park',
      existing: false,
      service: 'Planning',
      leadOfficer: { login: 'amy.staff@council.example', objectId: '', name: 'Amy Staff' },
      reason: 'Too early'
    });
  });
});
