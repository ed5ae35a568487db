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
    complaints: graded('no')
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
      followUp: { kind: 'Review', against: 'submission-1', answers: {}, affirmed: {} }
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
