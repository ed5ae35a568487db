// The printed forms are kept beside the protocol. After a change of wording write them again with:
//   UPDATE_DOCS=1 npx jest -c config/jest.config.js src/forms/appendices.test.ts
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { bandForms, formVersions } from '../domain/drafts/formVersions';
import { judgedOnce, yearlyQuestions } from '../domain/drafts/standingFields';
import { moneyQuestions } from '../domain/money/moneyQuestions';
import { formNote } from '../domain/protocol/formNotes';
import { allForms } from './allForms';
import { askedTwice } from './model/askedTwice';
import { questionsOf, type Form } from './model/form';
import { formMistakes } from './model/formMistakes';
import { printForm } from './model/printForm';
import { questionsAdded } from './model/questionsAdded';
import { isAsked, type Question } from './model/questionKinds';

const { B, C, D, E, confirmation, change, leaving, handover } = allForms;

function askedIn(form: Form): readonly string[] {
  return questionsOf(form)
    .filter(({ question }) => isAsked(question))
    .map(({ id }) => id);
}

function questionIn(form: Form, id: string): Question {
  const found = questionsOf(form).find(placed => placed.id === id);
  if (!found) throw new Error(`${form.title} does not ask ${id}.`);
  return found.question;
}

describe.each(Object.entries(allForms))('the form %s', (page, form) => {
  const path = join(__dirname, `../../docs/appendices/${page}.md`);

  it('is printed in docs/appendices word for word', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(path, printForm(form));
    expect(readFileSync(path, 'utf8')).toBe(printForm(form));
  });

  it('holds together', () => {
    expect(formMistakes(form)).toEqual([]);
  });

  it('shows only notes that exist', () => {
    const notes = questionsOf(form).flatMap(({ question }) => question.notes ?? []);
    expect(notes.filter(id => formNote(id) === undefined)).toEqual([]);
  });

  it('asks under a sentence wherever the protocol says must', () => {
    const musts = questionsOf(form).filter(({ question }) => question.duty === 'must' && isAsked(question));
    expect(musts.filter(({ question }) => !('required' in question)).map(({ id }) => id)).toEqual([]);
  });
});

it('says of each appendix that it is reconstructed, and of each other form that the protocol has none', () => {
  for (const form of [B, C, D, E]) {
    expect(form.tag).toBe("Reconstructed: the protocol's own text of this appendix is missing (note I-43).");
  }
  for (const form of [confirmation, change, leaving, handover]) expect(form.tag).toMatch(/^Not in the protocol: /);
});

it('is submitted under the versions that documents name', () => {
  expect([B, C, D].map(({ version }) => version)).toEqual([bandForms.Limited, bandForms.Moderate, bandForms.Major]);
  expect([E, confirmation, change, leaving, handover].map(({ version }) => version)).toEqual([
    formVersions.Review,
    formVersions.Confirmation,
    formVersions.Change,
    formVersions.Leaving,
    formVersions.Handover
  ]);
});

describe('a question is asked once', () => {
  it.each([
    ['B and C', [B, C]],
    ['B and D', [B, D]],
    ['B, D and E', [B, D, E]],
    ['B, D and a change', [B, D, change]],
    ['a leaving and a hand-over', [leaving, handover]]
  ])('of those that are filled in together: %s', (_case, forms) => {
    expect(askedTwice(forms)).toEqual([]);
  });

  it('and Appendix D asks all that C asks, in the same words', () => {
    const asked = new Map(questionsOf(D).map(({ id, question }) => [id, question.ask]));
    const missing = askedIn(C).filter(id => asked.get(id) !== questionIn(C, id).ask);
    expect(missing).toEqual([]);
  });

  it('names a form whose question is asked elsewhere', () => {
    expect(askedTwice([C, { ...C, appendix: 'X' }])[0]).toBe('X1.1 asks again what C1.1 asks: objectives');
  });
});

it('the eight sections of Appendix D have the numbers that the protocol gives them', () => {
  expect(D.sections.slice(0, 8).map(({ heading }) => heading)).toEqual([
    "Council's role and contribution to the partnership",
    'Aims of the partnership',
    "Contribution of partnership to council's corporate aims",
    'Risk assessment of council involvement',
    'Funding',
    'Accountability and transparency',
    'Learning and sharing',
    'Evaluation and monitoring'
  ]);
});

it('what is a should for Moderate is a must for Major: the joint risk assessment and the stakeholders', () => {
  const duties = (['jointRisk', 'stakeholders'] as const).map(id => [
    id,
    questionIn(C, id).duty,
    questionIn(D, id).duty
  ]);
  expect(duties).toEqual([
    ['jointRisk', 'should', 'must'],
    ['stakeholders', 'should', 'must']
  ]);
});

it('the seven exit questions of section 5.10 are in Appendix D, and as facts in a leaving', () => {
  const seven = [
    'exitEnd',
    'exitMainstream',
    'exitLeaving',
    'exitReallocation',
    'exitLiabilities',
    'exitImpact',
    'exitInterval'
  ];
  expect(askedIn(D).filter(id => seven.includes(id))).toEqual(seven);
  expect(askedIn(leaving).filter(id => id.startsWith('fact'))).toEqual([
    'factEnd',
    'factMainstream',
    'factLeaving',
    'factReallocation',
    'factLiabilities',
    'factImpact',
    'factReviewed'
  ]);
});

it('every question of the evaluation names the principles of good governance that it supports', () => {
  for (const form of [C, D, E]) {
    const without = questionsOf(form).filter(({ question }) => (question.principle ?? []).length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  }
});

it('figures of the year and what is judged once are questions that exist', () => {
  const known = new Set([B, D].flatMap(form => questionsOf(form).map(({ id }) => id)));
  expect([...yearlyQuestions, ...judgedOnce].filter(id => !known.has(id))).toEqual([]);
});

it('documents say pounds of every question and column that asks for them, and of no other number', () => {
  const kinds = Object.values(allForms).flatMap(form =>
    questionsOf(form).flatMap(({ id, question }) => [
      [id, question.kind] as const,
      ...(question.kind === 'grid'
        ? Object.entries(question.columns).map(([column, { kind }]) => [column, kind] as const)
        : [])
    ])
  );
  const wrong = kinds.filter(([id, kind]) => {
    return (kind === 'money' && !moneyQuestions.has(id)) || (kind === 'number' && moneyQuestions.has(id));
  });
  expect(wrong).toEqual([]);
});

it('a partnership that rises from Moderate to Major is asked only what D adds', () => {
  expect(questionsAdded(C, D).map(({ id }) => id)).toEqual([
    'agreementFile',
    'agreementMissing',
    'structure',
    'outvoted',
    'delegatedLimits',
    'councilContribution',
    'auditAccess',
    'termPeriod',
    'termNotice',
    'termTermination',
    'termInsurance',
    'termAssets',
    'termEmployment',
    'agreementReviewedOn',
    'agreementAgreedBy',
    'agreementInterval',
    'ratingRole',
    'aimsPublished',
    'optionsFile',
    'businessCase',
    'businessCaseFile',
    'communication',
    'communicationFile',
    'publicInformed',
    'addedValue',
    'ratingAims',
    'aimContributions',
    'communityEffect',
    'littleContribution',
    'withoutIt',
    'ratingCorporateAims',
    'riskAssessor',
    'jointRisk',
    'jointMethod',
    'jointRegister',
    'jointRegisterWhere',
    'effectOnCouncil',
    'servicePlanRisk',
    'operationalRisk',
    'corporateRisk',
    'policies',
    'ratingRisk',
    'spendApprovalFile',
    'vatAdvice',
    'grantTermsFile',
    'grantRetention',
    'grantQualifying',
    'clawBack',
    'spendDecides',
    'savings',
    'savingsExpected',
    'valueForMoney',
    'ratingFunding',
    'testNominated',
    'testLegalEntity',
    'testCapable',
    'dutyAdminister',
    'dutyResource',
    'dutySpend',
    'dutyMonitor',
    'preFunding',
    'unreclaimable',
    'exposureNote',
    'executiveApproval',
    'executiveMinute',
    'executiveMinuteFile',
    'executiveReason',
    'contractSigner',
    'publicAccountability',
    'scrutiny',
    'ethics',
    'standardEquality',
    'standardInMeetings',
    'standardOutsideMeetings',
    'standardInterests',
    'standardConfidentiality',
    'standardHospitality',
    'standardConflict',
    'standardMembersDuties',
    'standardWhistleblowing',
    'openMeetings',
    'ratingAccountability',
    'lessons',
    'sharing',
    'dataQuality',
    'dataProtocolFile',
    'dataSuppliers',
    'lawfulBasis',
    'impactAssessment',
    'controllers',
    'ratingLearning',
    'planFile',
    'perfAccountability',
    'perfProgress',
    'perfReportingBack',
    'perfRevision',
    'perfChallenge',
    'performanceInterval',
    'outputs',
    'outcomes',
    'performanceAnyTime',
    'exitMainstream',
    'exitLeaving',
    'exitReallocation',
    'exitImpact',
    'exitInterval',
    'terminationAgreed',
    'terminationReviewedOn',
    'continuingLiability',
    'assetOwnership',
    'assetDisposal',
    'ratingEvaluation',
    'stakeholders',
    'recommendation',
    'recommendationReason'
  ]);
});
