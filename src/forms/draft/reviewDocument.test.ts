import { reviewContext, wholeProposal, wholeReview } from '../../testing/reviewBuilders';
import { draftDocument } from './draftDocument';

const keys = { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-b' };

describe('the annual review', () => {
  it.each([
    ['Moderate', 3, 'appendix-e-1+appendix-c-1'],
    ['Major', 4, 'appendix-e-1+appendix-d-1']
  ] as const)(
    'of a %s partnership is submitted with Appendix E, its scores anew and the form of its band (section 4)',
    (band, score, formVersion) => {
      const before = wholeProposal(band);
      const review = draftDocument('Review', keys, wholeReview(before, score), reviewContext(before));
      expect(review).toMatchObject({ kind: 'Review', formVersion, against: 'submission-1' });
      expect('particulars' in review && Object.keys(review.particulars).length).toBeGreaterThan(30);
    }
  );
});
