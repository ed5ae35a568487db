import { person } from '../../testing/builders';
import { graded } from '../../testing/gradedAnswers';
import { registrationOf } from '../../testing/registrationBuilders';
import { leavingOf, recordOf, reviewOf } from '../../testing/wholeDocuments';
import { printedSettings } from '../protocol/printedSettings';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { briefOf } from './brief';
import type { BriefGround } from './briefGround';
import { exceptionsOf } from './exceptions';
import { leavingExceptions } from './leavingExceptions';
import { reviewExceptions } from './reviewExceptions';

const ground: BriefGround = { settings: printedSettings };
const basic = recordOf('Moderate');
const review = reviewOf(basic, basic);
const quiet: RegistrationAnswers = {
  ...review.particulars,
  yearRecommendation: 'carryOn',
  yearRatingOverall: 'substantial',
  costsExceed: false,
  lastActions: []
};

function ofReview(particulars: RegistrationAnswers): readonly string[] {
  return reviewExceptions({ ...review, particulars: { ...quiet, ...particulars } }).map(({ text }) => text);
}

describe('what an approver should see of an annual review', () => {
  it('is nothing where the year was in order', () => {
    expect(ofReview({})).toEqual([]);
  });

  it.each<readonly [RegistrationAnswers, string]>([
    [{ yearRecommendation: 'leave' }, 'The officer recommends to leave it.'],
    [{ stillPartnership: false }, 'By the officer’s answer it is no partnership any more.'],
    [{ yearRatingOverall: 'weak' }, 'As a whole it is rated weak.'],
    [{ costsExceed: true }, 'Its costs exceed its benefits.'],
    [{ valueJudgement: 'poor' }, 'It is judged to be poor value for money.'],
    [{ lastActions: [{ action: 'Sign the terms', state: 'late' }] }, 'One action of last year is late or was dropped.'],
    [{ jointRiskRepeated: graded('no') }, 'The joint risk assessment was not repeated with all the partners.'],
    [{ registersUpdated: graded('partly') }, 'The risk registers are not up to date.'],
    [{ exitReviewed: false }, 'The exit arrangements were not reviewed.']
  ])('is %j', (particulars, text) => {
    expect(ofReview(particulars)).toEqual([text]);
  });

  it('is what was chosen where objectives and deliverables became unclear, by Appendix E and not by last year', () => {
    const results = [{ deliverable: 'Open', state: 'dropped' }];
    const unclear = { aimsValid: graded('no'), deliverableResults: results };
    expect(ofReview(unclear)).toEqual([
      'Both the objectives and the deliverables are unclear, and no choice is recorded.'
    ]);
    expect(ofReview({ ...unclear, clarityNowChoice: 'carryOn', clarityNowReason: 'A new plan is due' })).toEqual([
      'Both the objectives and the deliverables are unclear: it continues. A new plan is due'
    ]);
  });

  it('is the move of the band first, with who approved the higher one', () => {
    const move = { move: 'fell', from: 'Major', to: 'Moderate', formerApprover: person('Sally Senior') } as const;
    expect(exceptionsOf(review, { ...ground, move })[0].text).toBe(
      'It falls from Major to Moderate: Sally Senior approved what is in force.'
    );
  });

  it('is not that members approve the accountable body, where they did before', () => {
    const council = reviewOf(basic, { ...basic, registration: registrationOf({ accountableBody: 'Council' }) });
    const members = 'The council is to be accountable body: members approve it too.';
    const texts = (isForMembers: boolean): readonly string[] =>
      exceptionsOf(council, { ...ground, isForMembers }).map(({ text }) => text);
    expect(texts(true)).toContain(members);
    expect(texts(false)).not.toContain(members);
  });
});

describe('what an approver should see of a leaving', () => {
  const leaving = leavingOf(basic);
  const inOrder = { leavingPlanned: 'planned', noticeGiven: true, dataReturned: graded('yes') };
  const ofLeaving = (particulars: RegistrationAnswers): readonly string[] =>
    leavingExceptions({ ...leaving, particulars: { ...inOrder, ...particulars } }).map(({ text }) => text);

  it('is what was not as arranged, and what the council is left with', () => {
    expect(ofLeaving({})).toEqual([]);
    expect(
      ofLeaving({
        leavingPlanned: 'unplanned',
        noticeGiven: false,
        liabilitiesLeft: [
          { liability: 'Lease', bearer: 'The council', amount: 1_200_000 },
          { liability: 'Pension', bearer: 'The council', amount: 300_000 }
        ],
        grantsLeft: [{ funder: 'Lottery', amount: 50_000 }],
        dataReturned: graded('partly')
      })
    ).toEqual([
      'It was not planned.',
      'Notice was not given as the agreement asks.',
      '2 liabilities remain: £15,000.',
      'One grant is still open: £500.',
      'Shared data is not all returned or deleted.'
    ]);
  });

  it('is no score and no criterion, but the money and partners of the record that it ends', () => {
    const brief = briefOf(leaving, { ...ground, band: 'Moderate', record: basic });
    expect(brief).toMatchObject({ band: 'Moderate', scores: [], partners: ['Riverside Trust'] });
    expect(brief.money.map(({ pence }) => pence)).toEqual([200_000, 200_000, 0]);
    expect(brief.exceptions.filter(({ field, text }) => /^criterion/.test(field) || /[Cc]riterion/.test(text))).toEqual(
      []
    );
    expect(briefOf(leaving, ground).money).toEqual([]);
  });
});

it('the brief of an evaluation names its heaviest risks and the Executive’s minute', () => {
  const evaluation = {
    ...basic.evaluation,
    assessedRisks: [
      { risk: 'Volunteers leave', likelihood: '2', impact: '2', owner: 'Amy Staff' },
      { risk: 'The grant runs out', likelihood: '4', impact: '5', owner: 'Ben New' },
      { risk: 'Flooding', likelihood: '1', impact: '5', owner: '' },
      { risk: 'A dispute', likelihood: '1', impact: '1', owner: 'Amy Staff' }
    ],
    executiveApproval: 'given',
    executiveMinute: 'E/42'
  };
  const registration = registrationOf({ accountableBody: 'Council' });
  expect(briefOf({ ...basic, registration, evaluation }, ground)).toMatchObject({
    risks: [
      'The grant runs out: 4 × 5 = 20, looked after by Ben New',
      'Flooding: 1 × 5 = 5',
      'Volunteers leave: 2 × 2 = 4, looked after by Amy Staff'
    ],
    executiveMinute: 'E/42'
  });
});
