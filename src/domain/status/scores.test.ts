import { person, submissionRow } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { decisionRow, messageRow, proposalRow } from '../../testing/registrationBuilders';
import type { Decision } from '../decisions/decision';
import { nextStep } from './nextStep';

const sheet = submissionRow({ band: 'Moderate', scores: '3,3,3,3,3,3,3' });
const cept = { capacity: 'Cept', author: person('Carol Cept') } as const;
const agreed = decisionRow({ ...cept, outcome: 'ScoresAgreed' });
const proposed = decisionRow({ ...cept, outcome: 'ScoresProposed', scores: '2,2,2,2,2,2,2', comment: 'Less money' });
const answer = messageRow({
  kind: 'Answer',
  about: 'decision-1',
  author: person('Amy Staff'),
  writtenOn: '2027-03-03T09:00:00Z'
});
const ruling = decisionRow({
  id: 2,
  outcome: 'BandRuled',
  capacity: 'ChiefExecutive',
  author: person('Cheryl Chief'),
  band: 'Limited',
  comment: 'Little is at stake',
  decidedOn: '2027-03-04T09:00:00Z'
});

describe('a score sheet sent for a second view', () => {
  it('agreed by CEPT, goes on to the form of its band', () => {
    const status = derived({ submissions: [sheet], decisions: [agreed] });
    expect(status).toMatchObject({
      status: 'Proposed',
      band: 'Moderate',
      awaiting: { role: 'LeadOfficer', what: 'the Basic Partnership Evaluation (Appendix C)' },
      stages: [{ stage: 'band', state: 'done', outcome: 'ScoresAgreed' }]
    });
    expect(status.approvalStatus).toBeUndefined();
    expect(nextStep(status)).toBe('The scores are agreed. Next is the Basic Partnership Evaluation (Appendix C).');
  });

  it('with other scores proposed, waits for the officer', () => {
    const status = derived({ submissions: [sheet], decisions: [proposed] });
    expect(status).toMatchObject({
      approvalStatus: 'AwaitingBand',
      awaiting: { role: 'LeadOfficer', what: 'an answer to the scores that CEPT proposes' }
    });
    expect(nextStep(status)).toBe('CEPT proposes other scores: accept them with a new score sheet, or answer why not.');
  });

  it('is agreed by a new score sheet with just those scores', () => {
    const accepted = submissionRow({
      id: 2,
      supersedes: 'submission-1',
      band: 'Limited',
      scores: '2,2,2,2,2,2,2',
      submittedOn: '2027-03-03T09:00:00Z'
    });
    const status = derived({ submissions: [sheet, accepted], decisions: [proposed] }, 4);
    expect(status).toMatchObject({
      awaiting: { role: 'LeadOfficer', what: 'the Partnership Registration (Appendix B)' },
      stages: [{ stage: 'band', state: 'done' }]
    });
    const other = { ...accepted, scores: '3,3,3,3,3,3,2' };
    expect(derived({ submissions: [sheet, other], decisions: [proposed] }, 4).approvalStatus).toBe('AwaitingBand');
  });

  it('goes to the Chief Executive only when both have commented and still differ', () => {
    const status = derived({ submissions: [sheet], decisions: [proposed], messages: [answer] }, 4);
    expect(status.awaiting).toMatchObject({
      role: 'ChiefExecutive',
      person: { name: 'Cheryl Chief' },
      what: 'a ruling on the band'
    });
    expect(nextStep(status)).toBe('You and CEPT differ: the Chief Executive rules on the band.');
  });
});

describe("the Chief Executive's ruling", () => {
  it('gives the band of a registration with the same scores, and of no other', () => {
    const records = { decisions: [proposed, ruling], messages: [answer] };
    const next = proposalRow({
      id: 2,
      supersedes: 'submission-1',
      band: 'Moderate',
      scores: '3,3,3,3,3,3,3',
      submittedOn: '2027-03-05T09:00:00Z'
    });
    const status = derived({ ...records, submissions: [sheet, next] }, 8);
    expect(status).toMatchObject({
      latest: { id: 2 },
      band: 'Limited',
      stages: [
        {},
        { stage: 'band', state: 'done', comment: 'The Chief Executive ruled the band on these scores.' },
        {},
        {},
        {}
      ]
    });
    const changed = { ...next, scores: '3,3,3,3,3,3,4' };
    expect(derived({ ...records, submissions: [sheet, changed] }, 8)).toMatchObject({
      latest: { id: 1 },
      band: 'Moderate'
    });
  });

  it.each<[string, Partial<Decision>, boolean, string]>([
    [
      'before the officer has answered',
      {},
      false,
      'The Chief Executive rules only when CEPT and the officer have both commented and still differ.'
    ],
    [
      'by somebody else',
      { author: person('Sally Senior') },
      true,
      'Its author was not Chief Executive by Routing at the time.'
    ],
    ['in another capacity', { capacity: 'Cept' }, true, 'It was not made in the capacity that this stage needs.'],
    ['without a band', { band: undefined }, true, 'It names no band.']
  ])('does not count %s', (_case, given, isAnswered, reason) => {
    const decisions = [proposed, { ...ruling, ...given }];
    const status = derived({ submissions: [sheet], decisions, messages: isAnswered ? [answer] : [] }, 5);
    expect(status.ignoredDecisions.map(ignored => ignored.reason)).toEqual([reason]);
  });
});

describe('scores that CEPT proposes', () => {
  it.each<[string, Partial<Decision>]>([
    ['without a reason', { comment: ' ' }],
    ['without scores', { scores: undefined }]
  ])('do not count %s', (_case, given) => {
    expect(derived({ submissions: [sheet], decisions: [{ ...proposed, ...given }] }).ignoredDecisions[0].reason).toBe(
      'It proposes no scores, or gives no reason for them.'
    );
  });

  it('do not count on their own sheet', () => {
    const own = submissionRow({ author: person('Carol Cept') });
    expect(derived({ submissions: [own], decisions: [agreed] }).ignoredDecisions[0].reason).toBe(
      'Nobody checks a submission in which they have a part.'
    );
  });
});
