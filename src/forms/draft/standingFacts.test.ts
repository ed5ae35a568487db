import { affirmed } from '../../domain/drafts/affirming';
import { person } from '../../testing/builders';
import { reviewContext, wholeProposal, wholeReview } from '../../testing/reviewBuilders';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { draftReview } from '../annualReview/draftReview';
import { draftDocument } from './draftDocument';
import { draftForms, withAnswer } from './draftForms';
import { standingSections, unsaid, type StandingFact } from './standingFacts';

const before = wholeProposal('Moderate');
const opened = draftReview(before);
const amy = { by: person('Amy Staff'), on: '2028-03-01' };

function factsOf(answers: DraftAnswers): readonly StandingFact[] {
  return standingSections(answers, before, draftForms(answers, reviewContext(before))).flatMap(({ facts }) => facts);
}
const factOf = (answers: DraftAnswers, field: string): StandingFact | undefined =>
  factsOf(answers).find(fact => fact.field === field);

describe('the standing facts of an annual review', () => {
  it('are there before anything is scored: the six tests, Appendix B and the form of the band before', () => {
    const sections = standingSections(opened, before, draftForms(opened, reviewContext(before)));
    expect(sections.map(({ number, heading }) => `${number} ${heading}`.trim())).toEqual([
      'Is it a partnership?',
      'B1 What it is',
      'B2 Who answers for it in the council',
      'B3 Partners',
      'B4 Money and time',
      "B5 The council's aims",
      'B6 How it is governed',
      'C1 Why and what',
      "C2 The council's role",
      'C3 Risk',
      'C4 Money',
      'C5 Accountability',
      'C6 Performance and exit'
    ]);
  });

  it('say their question and their answer in words, a table row by row', () => {
    expect(factOf(opened, 'registration.partners')).toEqual({
      field: 'registration.partners',
      number: 'B3.1',
      ask: 'Who are the partners?',
      before: 'Derbyshire County Council, Public',
      now: 'Derbyshire County Council, Public',
      isChanged: false
    });
    expect(factOf(opened, 'screening.independentBodies')?.before).toBe('Yes\nThe council and the county');
  });

  it('are never the figures of a year, nor what was judged once', () => {
    const fields = factsOf(opened).map(({ field }) => field);
    for (const figure of ['registration.cashThisYear', 'registration.timeDays', 'evaluation.contributions']) {
      expect(fields).not.toContain(figure);
    }
    expect(fields).not.toContain('evaluation.gaps');
  });

  it('are not what the forms ask no longer because another answer changed', () => {
    const held = wholeReview(before);
    const whyNoAim = factOf(held, 'registration.whyNoAim');
    expect(whyNoAim?.now).toBe('Residents asked for it');
    const aims = { 'aim-1': 'direct' } as const;
    expect(factOf({ ...held, significance: { ...held.significance, aims } }, 'registration.whyNoAim')).toBeUndefined();
  });
});

describe('a standing fact that was affirmed', () => {
  const said = affirmed(opened, ['registration.purpose', 'registration.leadBody'], amy);

  it('says who said so and when', () => {
    expect(factOf(said, 'registration.purpose')).toMatchObject({ isChanged: false, affirmed: amy });
    expect(unsaid(factsOf(said)).length).toBe(factsOf(said).length - 2);
  });

  it('is affirmed no more once it is changed, and not again by changing it back', () => {
    const changed = withAnswer(said, 'registration', 'purpose', () => 'To close the park');
    const fact = factOf(changed, 'registration.purpose');
    expect(fact).toMatchObject({ before: 'To open and keep a riverside park', now: 'To close the park' });
    expect(fact?.affirmed).toBeUndefined();
    const back = withAnswer(changed, 'registration', 'purpose', () => 'To open and keep a riverside park');
    expect(factOf(back, 'registration.purpose')).toMatchObject({ isChanged: false });
    expect(factOf(back, 'registration.purpose')?.affirmed).toBeUndefined();
    expect(factOf(back, 'registration.leadBody')?.affirmed).toEqual(amy);
  });

  it('need not be: a review is submitted with nothing affirmed, as the protocol asks for none', () => {
    const keys = { draftKey: 'draft-b', partnershipKey: 'partnership-a', submissionKey: 'submission-b' };
    const review = draftDocument('Review', keys, wholeReview(before), reviewContext(before));
    expect(review).toMatchObject({ kind: 'Review', affirmed: {} });
  });
});
