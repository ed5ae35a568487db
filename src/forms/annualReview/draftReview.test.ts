import { person } from '../../testing/builders';
import { graded } from '../../testing/gradedAnswers';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { draftReview } from './draftReview';
import { renewalFacts } from './reviewFacts';

const before = proposalDocument({
  formVersion: 'appendix-c-1',
  registration: registrationOf({ targets: [{ what: 'Open in May' }] }),
  evaluation: {
    objectives: [{ aim: 'Halve it', realistic: true, measurable: true }],
    contributions: [{ partner: 'County', what: 'funding', amounts: { amounts: { '2027/28': 500_000 } } }],
    complaints: graded('no'),
    deliverables: [{ task: 'Open the gate', milestone: 'May 2027', lead: 'Amy' }],
    gaps: [{ gap: 'No lock', action: 'Buy a lock', owner: 'Amy', due: '2027-09-01' }]
  }
});

describe('the draft of an annual review', () => {
  const draft = draftReview(before);

  it('has the standing facts of last year as they were', () => {
    expect(draft).toMatchObject({
      name: 'Riverside park',
      leadOfficer: person('Amy Staff'),
      registration: { purpose: 'Keep the riverside park clean and open', accountableBody: 'None' },
      evaluation: { objectives: [{ aim: 'Halve it', realistic: 'yes', measurable: 'yes' }] },
      followUp: { kind: 'Review', against: 'submission-1', affirmed: {} }
    });
    expect(draft.evaluation.complaints).toMatchObject({ grade: 'no' });
  });

  it('opens the figures and the judgements of the year empty', () => {
    for (const figure of ['cashThisYear', 'timeDays', 'targets', 'declaration']) {
      expect(draft.registration).not.toHaveProperty(figure);
    }
    expect(draft.evaluation).not.toHaveProperty('contributions');
    expect(draft.significance.criteria[1]).toEqual({ reason: '' });
    expect(draft.significance.amounts).toEqual({ year: '', cash: '', time: '', passingThrough: '' });
  });
});

describe('the tables of Appendix E', () => {
  it('begin with what last year planned, by name; what became of it opens empty', () => {
    expect(draftReview(before).followUp?.answers).toEqual({
      lastActions: [{ action: 'Buy a lock' }],
      outputResults: [{ output: 'Open in May' }],
      deliverableResults: [{ task: 'Open the gate' }],
      moneyResults: [{ partner: 'County', what: 'funding' }],
      riskMovement: [{ risk: 'The trust loses its volunteers' }]
    });
  });

  it("take the actions of last year's review rather than the gaps of the evaluation", () => {
    const review = {
      ...before,
      kind: 'Review',
      against: 'submission-0',
      particulars: { nextActions: [{ action: 'Paint the gate', owner: 'Amy', due: '2028-05-01' }] },
      affirmed: {},
      differences: []
    } as const;
    expect(draftReview(review).followUp?.answers.lastActions).toEqual([{ action: 'Paint the gate' }]);
  });

  it('stay empty where nothing was planned', () => {
    expect(draftReview(proposalDocument({ registration: { purpose: 'A gate' } })).followUp?.answers).toEqual({});
  });
});

describe('what Appendix E works out', () => {
  const known = {
    registration: before.registration,
    evaluation: before.evaluation ?? {},
    particulars: {},
    bandBefore: 'Moderate',
    bandNow: 'Major',
    changed: 3
  } as const;

  it('is how the band moved, how much changed, and whether it is clear what it is for', () => {
    expect(renewalFacts(known)).toMatchObject({
      bandMove: { code: 'rose', words: 'Moderate before, Major now' },
      changedFacts: { words: '3 answers' },
      clarityNow: { code: 'clear' },
      accountableBody: { code: 'None' }
    });
    expect(renewalFacts({ ...known, bandNow: 'Limited' }).bandMove.code).toBe('fell');
    expect(renewalFacts({ ...known, bandNow: 'Moderate' }).bandMove.code).toBe('same');
  });
});
