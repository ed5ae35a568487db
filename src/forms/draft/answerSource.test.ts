import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import type { RecordDocument } from '../../domain/submissions/submission';
import { draftReview } from '../annualReview/draftReview';
import { annualReviewForm } from '../annualReview/annualReviewForm';
import { questionsOf, type Form, type PlacedQuestion } from '../model/form';
import { registrationForm } from '../registration/registrationForm';
import { answerSource } from './answerSource';

const before = proposalDocument({ registration: registrationOf() });
const opened = draftReview(before).registration;

function placed(form: Form, id: string): PlacedQuestion {
  const question = questionsOf(form).find(one => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

describe('where an answer of a review comes from', () => {
  const of = (typed: typeof opened, id: string): object | undefined =>
    answerSource(before, { step: 'registration', typed }, placed(registrationForm, id));

  it('is the document before, for a standing fact that is as it was', () => {
    expect(of(opened, 'purpose')).toEqual({ kind: 'kept', words: 'Keep the riverside park clean and open' });
  });

  it('is known for a fact that was changed, with what it was', () => {
    expect(of({ ...opened, purpose: 'Close it' }, 'purpose')).toEqual({
      kind: 'changed',
      words: 'Keep the riverside park clean and open'
    });
  });

  it('is last year’s beside a figure of this one, which opens empty', () => {
    expect(opened.cashThisYear).toBeUndefined();
    expect(of(opened, 'cashThisYear')).toEqual({ kind: 'lastYear', words: '£2,000' });
  });

  it('is nothing where the document before did not answer it', () => {
    expect(of(opened, 'area')).toBeUndefined();
  });
});

it('shows last year’s judgement beside the one of this year, once a review went before', () => {
  const review: RecordDocument = {
    ...before,
    kind: 'Review',
    against: 'submission-0',
    particulars: { yearRatingOverall: 'reasonable' },
    affirmed: {},
    differences: []
  };
  const overall = placed(annualReviewForm, 'yearRatingOverall');
  expect(answerSource(review, { step: 'followUp', typed: {} }, overall)).toEqual({
    kind: 'lastYear',
    words: 'Reasonable'
  });
  expect(answerSource(before, { step: 'followUp', typed: {} }, overall)).toBeUndefined();
});
