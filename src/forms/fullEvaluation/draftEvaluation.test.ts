import { answersOf, criteriaOf, person, significanceOf } from '../../testing/builders';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { typedRegistration } from '../../testing/typedRegistration';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { printedSettings } from '../../domain/protocol/printedSettings';
import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import {
  describeEvaluation,
  describeTypedEvaluation,
  draftEvaluationFacts,
  evaluationAnswers,
  evaluationFormOf,
  evaluationProblems
} from './draftEvaluation';

const context = {
  settings: printedSettings,
  me: person('Amy Staff'),
  headOfService: 'Sally Senior',
  now: new Date('2027-03-03T12:00:00Z')
};

function draft(evaluation: TypedAnswers, registration: TypedAnswers = {}): DraftAnswers {
  return answersOf({
    evaluation,
    registration: typedRegistration(registration),
    significance: significanceOf({ criteria: criteriaOf(5, 5, 5, 5, 5, 5, 5), aims: { 'aim-1': 'direct' } })
  });
}

function fields(answers: DraftAnswers, band: 'Moderate' | 'Major'): readonly string[] {
  return evaluationProblems(answers, band, context).map(({ field }) => field);
}

it('a Moderate partnership answers Appendix C, a Major one D', () => {
  expect([evaluationFormOf('Moderate').appendix, evaluationFormOf('Major').appendix]).toEqual(['C', 'D']);
});

describe('what is asked hangs on Appendix B, which is not asked again', () => {
  it('grants, shared data and the accountable body only where there are any', () => {
    const none = fields(draft({}), 'Major');
    const conditional = ['grantConditions', 'dataSharing', 'testNominated', 'preFunding', 'lawfulBasis'];
    expect(none.filter(field => conditional.includes(field))).toEqual([]);
    const all = fields(
      draft(
        {},
        {
          accountableBody: 'Council',
          sharesData: 'yes',
          personalData: 'yes',
          grantFunded: 'yes',
          grants: [{ funder: 'Lottery', amount: '500' }]
        }
      ),
      'Major'
    );
    expect(all.filter(field => conditional.includes(field)).sort()).toEqual([...conditional].sort());
  });

  it('the elements of the agreement only where something is written', () => {
    const written = fields(draft({}), 'Moderate').filter(field => field.startsWith('agreement'));
    expect(written).toHaveLength(14);
    const none = draft({}, { governingDocument: 'none', governingDocumentDue: '1 Jun 2027' });
    expect(fields(none, 'Moderate').filter(field => field.startsWith('agreement'))).toEqual([]);
    expect(fields(none, 'Major').filter(field => field.startsWith('agreement'))).toEqual([
      'agreementMissing',
      'agreementInterval'
    ]);
  });
});

describe('unclear objectives and unclear deliverables together demand a recorded choice', () => {
  const vague = {
    objectives: [{ aim: 'Be better', realistic: 'yes', measurable: 'no' }],
    deliverables: [{ task: 'Meet' }]
  };

  it('in Appendix C and D alike', () => {
    expect(draftEvaluationFacts(draft(vague), 'Moderate', context).clarity.code).toBe('bothUnclear');
    expect(fields(draft(vague), 'Moderate')).toContain('clarityChoice');
    expect(fields(draft(vague), 'Major')).toContain('clarityChoice');
  });

  it('and none where one of them is clear', () => {
    const clear = { ...vague, deliverables: [{ task: 'Open it', milestone: '1 May 2027', lead: 'Amy Staff' }] };
    expect(fields(draft(clear), 'Moderate')).not.toContain('clarityChoice');
  });

  it.each([
    [{ clarityChoice: 'fix' }, ['clarityFixBy']],
    [{ clarityChoice: 'carryOn' }, ['clarityReason']],
    [{ clarityChoice: 'fix', clarityFixBy: '1 Jun 2027' }, []]
  ])('that is whole: %j', (choice, left) => {
    const problems = fields(draft({ ...vague, ...choice }), 'Moderate');
    expect(problems.filter(field => field.startsWith('clarity'))).toEqual(left);
  });
});

it('a joint risk assessment that a Major partnership has not needs a reason; a Moderate one may leave it open', () => {
  expect(fields(draft({}), 'Moderate')).not.toContain('jointRisk');
  expect(fields(draft({}), 'Major')).toContain('jointRisk');
  const no = { grade: 'no', note: '', evidence: '', files: [] };
  expect(fields(draft({ jointRisk: no }), 'Major').some(field => field.startsWith('jointRisk'))).toBe(true);
  const reason = { ...no, note: 'The partners meet in May' };
  expect(fields(draft({ jointRisk: reason }), 'Major').some(field => field.startsWith('jointRisk.'))).toBe(false);
});

it('what is answered in Appendix C is answered in D: a partnership that rises keeps it', () => {
  const typed = { reason: 'Four councils', userBenefit: 'Shorter waits' };
  expect(evaluationAnswers(draft(typed), 'Moderate', context)).toEqual({ form: 'Moderate', answers: typed });
  expect(evaluationAnswers(draft(typed), 'Major', context)).toEqual({ form: 'Major', answers: typed });
});

it('reads as typed and as submitted, with what it took over and where from', () => {
  const typed = describeTypedEvaluation(draft({ reason: 'Four councils' }), 'Moderate', context);
  expect(typed[0].rows.find(({ id }) => id === 'reason')).toMatchObject({ number: 'C1.2', text: 'Four councils' });
  const document = proposalDocument({
    formVersion: 'appendix-d-1',
    registration: registrationOf({ accountableBody: 'Council' }),
    evaluation: { publicAccountability: 'By a yearly meeting' }
  });
  const section = describeEvaluation(document, printedSettings)[5];
  expect(section.title).toBe('Accountability and transparency');
  expect(section.rows.map(({ id, text, from }) => [id, text, from])).toEqual([
    ['accountableBody', 'The council', 'Appendix B, Partners'],
    ['publicAccountability', 'By a yearly meeting', undefined]
  ]);
  expect(describeEvaluation(proposalDocument(), printedSettings)).toEqual([]);
});
