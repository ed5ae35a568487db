import { person, submissionRow } from '../../testing/builders';
import { recordsOf } from '../../testing/registrationBuilders';
import type { SubmissionRow } from '../submissions/submission';
import { deriveStatus } from './deriveStatus';
import { nextStep } from './nextStep';

const now = new Date('2027-03-03T12:00:00Z');
const amy = person('Amy Staff');
const ben = person('Ben Other');

function statusOf(...submissions: readonly SubmissionRow[]): ReturnType<typeof deriveStatus>[number] {
  const statuses = deriveStatus(recordsOf({ submissions }), now);
  expect(statuses).toHaveLength(1);
  return statuses[0];
}

describe('a partnership submitted as a score sheet', () => {
  it('is proposed and waits for a second view by CEPT', () => {
    expect(statusOf(submissionRow())).toEqual({
      key: 'partnership-a',
      name: 'Riverside park',
      service: 'Planning',
      leadOfficer: { login: 'amy.staff@council.example', name: 'Amy Staff' },
      status: 'Proposed',
      approvalStatus: 'AwaitingBand',
      band: 'Moderate',
      scorePercent: 60,
      awaiting: { role: 'Cept', deputies: [], what: 'a second view of the scores', since: '2027-03-01T09:00:00Z' },
      latest: submissionRow(),
      counted: [submissionRow()],
      submissionCount: 1,
      since: '2027-03-01T09:00:00Z',
      waitingDays: 2,
      stages: [{ stage: 'band', state: 'open' }],
      queries: [],
      isEntered: false,
      isServiceConfirmed: false,
      registerDiffers: [],
      ignored: [],
      ignoredDecisions: [],
      ignoredMessages: []
    });
  });

  it('has no band when its sheet has none', () => {
    const status = statusOf(submissionRow({ band: '', scorePercent: undefined }));
    expect([status.band, status.scorePercent]).toEqual([undefined, undefined]);
    expect(nextStep(status)).toBe(
      'CEPT takes a second look at the scores: there is no band yet because too few criteria are scored.'
    );
  });

  it('tells the officer who has it', () => {
    expect(nextStep(statusOf(submissionRow()))).toBe(
      'CEPT takes a second look at the scores and agrees them with you.'
    );
  });
});

describe('an arrangement recorded as not a partnership', () => {
  it('waits for nobody, whatever its columns claim', () => {
    const status = statusOf(submissionRow({ kind: 'NotPartnership', band: 'Major', scorePercent: 90 }));
    expect(status).toMatchObject({ status: 'NotPartnership', waitingDays: 0, ignored: [] });
    expect([status.awaiting, status.approvalStatus, status.band, status.scorePercent]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ]);
    expect(nextStep(status)).toBe('Recorded as not a partnership: nothing more is needed unless CEPT asks.');
  });
});

describe('a correction is a new submission that supersedes the old one', () => {
  const first = submissionRow({ id: 1 });

  it('replaces it when it comes from its author', () => {
    const second = submissionRow({
      id: 2,
      supersedes: 'submission-1',
      band: 'Major',
      submittedOn: '2027-03-02T09:00:00Z'
    });
    expect(statusOf(first, second)).toMatchObject({
      latest: { id: 2 },
      band: 'Major',
      submissionCount: 2,
      ignored: []
    });
  });

  it('replaces it when it comes from its lead officer', () => {
    const led = submissionRow({ id: 1, author: amy, leadOfficer: ben.login });
    const second = submissionRow({ id: 2, author: ben, supersedes: 'submission-1' });
    expect(statusOf(led, second).latest.id).toBe(2);
  });

  it("does nothing when it is a stranger's, even one who claims to be the lead officer", () => {
    const stranger = submissionRow({ id: 2, author: ben, leadOfficer: ben.login, supersedes: 'submission-1' });
    expect(statusOf(first, stranger)).toMatchObject({
      latest: { id: 1 },
      submissionCount: 1,
      ignored: [
        {
          row: { id: 2 },
          reason:
            'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.'
        }
      ]
    });
  });

  it('leaves the first when another officer submits under the same partnership', () => {
    const other = submissionRow({ id: 2, author: ben });
    expect(statusOf(first, other)).toMatchObject({
      latest: { id: 1 },
      ignored: [{ row: { id: 2 }, reason: "Another officer's submission already stands under this partnership." }]
    });
  });

  it('does nothing when it replaces a submission of another partnership', () => {
    const astray = submissionRow({ id: 2, supersedes: 'submission-99' });
    expect(statusOf(first, astray)).toMatchObject({
      latest: { id: 1 },
      ignored: [{ reason: 'It replaces a submission that is not among those of this partnership.' }]
    });
  });

  it('cannot be a kind of document that is not known yet', () => {
    const imported = submissionRow({ id: 2, kind: 'Imported', supersedes: 'submission-1' });
    expect(statusOf(first, imported).ignored).toEqual([
      { row: imported, reason: 'This version of the toolkit does not know this kind of document yet.' }
    ]);
  });

  it('never takes two people without a login for the same', () => {
    const nobody = { login: '', objectId: '', name: '' };
    const one = submissionRow({ id: 1, author: nobody });
    const two = submissionRow({ id: 2, author: nobody, supersedes: 'submission-1' });
    expect(statusOf(one, two).latest.id).toBe(1);
  });
});

describe('all partnerships', () => {
  it('come newest first', () => {
    const rows = [1, 3, 2].map(id => submissionRow({ id, partnershipKey: `p-${id}` }));
    expect(deriveStatus(recordsOf({ submissions: rows }), now).map(status => status.key)).toEqual([
      'p-3',
      'p-2',
      'p-1'
    ]);
  });

  it('are none when nothing was submitted', () => {
    expect(deriveStatus(recordsOf(), now)).toEqual([]);
  });
});
