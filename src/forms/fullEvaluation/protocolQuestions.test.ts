import { questionsOf } from '../model/form';
import { fullEvaluationForm } from './fullEvaluationForm';

const asked = new Map(questionsOf(fullEvaluationForm).map(({ id, question }) => [id, question]));

/** Those of the questions that are not asked, or that may be left empty when they are. */
function notDemanded(...ids: readonly string[]): readonly string[] {
  return ids.filter(id => {
    const question = asked.get(id);
    return !question || question.kind === 'carried' || !('required' in question) || question.required === undefined;
  });
}

function columnsOf(id: string): readonly string[] {
  const question = asked.get(id);
  return question?.kind === 'grid' ? Object.keys(question.columns) : [];
}

describe('the full evaluation demands an answer', () => {
  it("on the council's role, the structure and Internal Audit's right of access (section 5.3)", () => {
    expect(notDemanded('roles', 'decisionRights', 'structure', 'auditAccess')).toEqual([]);
  });

  it('on each of the fourteen elements of the agreement (section 5.3)', () => {
    expect(
      notDemanded(
        'agreementName',
        'agreementAims',
        'agreementMembership',
        'agreementAuthority',
        'agreementRoles',
        'agreementMoney',
        'agreementMeetings',
        'agreementDecisions',
        'agreementTimescales',
        'agreementAmendments',
        'agreementData',
        'agreementGovernance',
        'agreementAccountability',
        'agreementConflicts'
      )
    ).toEqual([]);
  });

  it('on every question about aims (section 5.4)', () => {
    expect(
      notDemanded(
        'objectives',
        'reason',
        'consultation',
        'duplication',
        'options',
        'businessCase',
        'userBenefit',
        'communication',
        'publicInformed',
        'complaints',
        'redress',
        'conflicts'
      )
    ).toEqual([]);
    expect(columnsOf('objectives')).toEqual(['aim', 'realistic', 'measurable']);
  });

  it('on how it helps each corporate aim, and on the benefit of taking part where that is little (section 5.5)', () => {
    expect(notDemanded('aimContributions', 'littleContribution')).toEqual([]);
    expect(asked.get('communityEffect')?.ask).toBe(
      "What is its effect on the priorities of the community strategy, or today's plan for the place?"
    );
  });

  it('on the risk assessment, its method and findings, and the one made with all partners (section 5.6)', () => {
    expect(
      notDemanded(
        'riskAssessed',
        'riskMethod',
        'riskMethodWhy',
        'riskFindings',
        'typicalRisks',
        'assessedRisks',
        'jointRisk',
        'jointMethod',
        'jointRegister',
        'effectOnCouncil',
        'policies'
      )
    ).toEqual([]);
    const policies = asked.get('policies');
    expect(policies?.kind === 'tick' && Object.values(policies.options)).toEqual(
      expect.arrayContaining(['Procurement', 'Data quality'])
    );
  });

  it('on both registers in which the risks of a Major partnership stand (section 4)', () => {
    expect(notDemanded('servicePlanRisk', 'operationalRisk')).toEqual([]);
  });

  it('on contributions, budget, approval, VAT and the terms of grants (section 5.7)', () => {
    expect(
      notDemanded(
        'contributions',
        'budgetEffect',
        'spendApproval',
        'vat',
        'grantConditions',
        'grantRetention',
        'grantQualifying',
        'clawBack'
      )
    ).toEqual([]);
    expect(columnsOf('contributions')).toEqual(['partner', 'what', 'amounts']);
  });

  it('on the three tests and four duties of an accountable body, its exposure and who signs (section 5.8)', () => {
    expect(
      notDemanded(
        'testNominated',
        'testLegalEntity',
        'testCapable',
        'dutyAdminister',
        'dutyResource',
        'dutySpend',
        'dutyMonitor',
        'preFunding',
        'unreclaimable',
        'executiveApproval',
        'contractSigner'
      )
    ).toEqual([]);
  });

  it('on accountability to the public, scrutiny and the codes of conduct (section 5.8)', () => {
    expect(notDemanded('publicAccountability', 'scrutiny', 'codesOfConduct')).toEqual([]);
  });

  it('on each of the nine areas of shared standards (section 5.8)', () => {
    expect(
      notDemanded(
        'standardEquality',
        'standardInMeetings',
        'standardOutsideMeetings',
        'standardInterests',
        'standardConfidentiality',
        'standardHospitality',
        'standardConflict',
        'standardMembersDuties',
        'standardWhistleblowing'
      )
    ).toEqual([]);
  });

  it('on what was learned from others and is shared, and on data (section 5.9)', () => {
    expect(notDemanded('lessons', 'sharing', 'dataQuality', 'dataSharing', 'dataSuppliers')).toEqual([]);
    expect(asked.get('dataQuality')?.guidance).toContain('Data Quality Management Statement');
    expect(columnsOf('lessons')).toEqual(['example', 'lesson', 'used']);
  });

  it('on the plan, the five issues of performance and how often they are looked at (section 5.10)', () => {
    expect(
      notDemanded(
        'plan',
        'perfAccountability',
        'perfProgress',
        'perfReportingBack',
        'perfRevision',
        'perfChallenge',
        'performanceReporting',
        'performanceInterval',
        'performanceAnyTime'
      )
    ).toEqual([]);
  });

  it('on outputs with their SMART ticks, outcomes with indicators, and deliverables (section 5.10)', () => {
    expect(notDemanded('outputs', 'outcomes', 'deliverables')).toEqual([]);
    expect(columnsOf('outputs')).toEqual([
      'output',
      'baseline',
      'measure',
      'specific',
      'measurable',
      'achievable',
      'realistic',
      'timely'
    ]);
    expect(columnsOf('outcomes')).toEqual(['outcome', 'indicator', 'source']);
    expect(columnsOf('deliverables')).toEqual(['task', 'milestone', 'lead', 'resources']);
  });

  it('on the seven exit questions, the agreed termination, liabilities and assets (section 5.10)', () => {
    expect(
      notDemanded(
        'exitEnd',
        'exitMainstream',
        'exitLeaving',
        'exitReallocation',
        'exitLiabilities',
        'exitImpact',
        'exitInterval',
        'terminationAgreed',
        'terminationReviewedOn',
        'continuingLiability',
        'assetOwnership',
        'assetDisposal'
      )
    ).toEqual([]);
  });

  it('on stakeholders, with interest, power and how each is dealt with (section 6)', () => {
    expect(notDemanded('stakeholders')).toEqual([]);
    expect(columnsOf('stakeholders')).toEqual([
      'name',
      'partner',
      'interest',
      'power',
      'attitude',
      'risk',
      'treatment',
      'contact'
    ]);
  });

  it('on whether to enter the partnership at all (section 4)', () => {
    expect(notDemanded('recommendation', 'recommendationReason')).toEqual([]);
  });
});

describe('the full evaluation has room', () => {
  it('for what the council puts in besides money, and for gaps with who closes them', () => {
    expect(columnsOf('councilContribution')).toEqual(['kind', 'what', 'fullTime', 'worth']);
    expect(columnsOf('gaps')).toEqual(['gap', 'action', 'owner', 'due']);
  });

  it('for a risk to the council or the partnership, its effect on the council, each partner and its stakeholder', () => {
    expect(columnsOf('assessedRisks')).toEqual([
      'risk',
      'to',
      'likelihood',
      'impact',
      'effectOnCouncil',
      'perPartner',
      'stakeholder',
      'owner',
      'action',
      'due'
    ]);
  });
});
