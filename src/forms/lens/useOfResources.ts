import { inB, inD, inE, type Lens } from './lens';

/**
 * Appendix F (protocol section 1.2): partnership questions of the Use of Resources assessment. The assessment ended in 2010 (note I-61), so
 * this is history; where the wording of its focus points was not found, it is marked as recollection.
 */
export const useOfResources: Lens = {
  id: 'useOfResources',
  title: 'Use of Resources and Data Quality, 2008/09',
  isHistoric: true,
  about:
    'Historic: the Comprehensive Area Assessment and Use of Resources stopped in 2010 and the Audit Commission is abolished (note I-61). It shows which answers would have met its questions.',
  questions: [
    {
      id: 'F-01',
      ask: 'Does financial planning take in partners and stakeholders, and shared commitments?',
      source: 'KLOE 1.1',
      standing: 'recollection',
      answeredBy: [...inD('budgetEffect', 'contributions'), ...inE('moneyResults')]
    },
    {
      id: 'F-02',
      ask: 'Do we know what the partnership costs and what it yields, against others?',
      source: 'KLOE 1.2',
      standing: 'recollection',
      answeredBy: [...inD('valueForMoney', 'savingsExpected', 'lessons'), ...inE('valueJudgement', 'savingsMade')]
    },
    {
      id: 'F-03',
      ask: 'Are partners involved when services are commissioned, and is joint provision among the options weighed?',
      source: 'KLOE 2.1',
      standing: 'recollection',
      answeredBy: inD('options', 'businessCase', 'policies')
    },
    {
      id: 'F-04',
      ask: 'Do we work with the partners so that their data is good enough to rely on?',
      source: 'KLOE 2.2',
      standing: 'recollection',
      answeredBy: [...inD('dataQuality', 'dataSuppliers'), ...inE('dataWorking')]
    },
    {
      id: 'F-05',
      ask: 'Is shared data secure and lawful?',
      source: 'KLOE 2.2',
      standing: 'recollection',
      answeredBy: [
        ...inD('dataSharing', 'lawfulBasis', 'impactAssessment', 'controllers'),
        ...inE('personalDataChecked')
      ]
    },
    {
      id: 'F-06',
      ask: 'Is performance against shared priorities watched and under-performance dealt with?',
      source: 'KLOE 2.2',
      standing: 'recollection',
      answeredBy: [...inD('perfProgress', 'perfChallenge'), ...inE('outputResults', 'challengeHeld')]
    },
    {
      id: 'F-07',
      ask: 'Are the principles of good governance applied in this partnership?',
      source: 'KLOE 2.3',
      standing: 'recollection',
      answeredBy: [...inD('structure', 'decisionsTaken', 'publicAccountability'), ...inE('yearRatingOverall')]
    },
    {
      id: 'F-08',
      ask: 'Are conduct and interests handled in the partnership as in the council?',
      source: 'KLOE 2.3',
      standing: 'recollection',
      answeredBy: [...inD('codesOfConduct', 'standardInterests', 'standardConflict'), ...inE('declarationsCount')]
    },
    {
      id: 'F-09',
      ask: 'Does risk management reach into the partnership?',
      source: 'KLOE 2.4',
      standing: 'recollection',
      answeredBy: [...inB('risks'), ...inD('assessedRisks', 'jointRisk', 'operationalRisk'), ...inE('riskMovement')]
    },
    {
      id: 'F-10',
      ask: 'Are fraud and control risks of the partnership covered, with access for audit?',
      source: 'KLOE 2.4',
      standing: 'recollection',
      answeredBy: [...inD('auditAccess', 'dutyMonitor', 'standardWhistleblowing'), ...inE('claimsAudited')]
    },
    {
      id: 'F-11',
      ask: 'Are assets shared with or opened to partners and community groups?',
      source: 'KLOE 3.2',
      standing: 'recollection',
      answeredBy: inD('councilContribution', 'assetOwnership')
    },
    {
      id: 'F-12',
      ask: 'Does the partnership reduce the use of natural resources, where that is relevant?',
      source: 'KLOE 3.1',
      standing: 'recollection',
      answeredBy: [...inD('outcomes'), ...inE('outcomeResults')]
    },
    {
      id: 'F-13',
      ask: 'Are standards, roles and checks for data agreed with the partners who supply it: accuracy, validity, reliability, timeliness, relevance, completeness?',
      source: 'Data Quality',
      standing: 'confirmed',
      answeredBy: [...inD('dataSharing', 'dataSuppliers', 'dataQuality'), ...inE('dataWorking')]
    }
  ]
};
