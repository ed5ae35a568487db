import { inB, inD, inE, type Lens } from './lens';

/**
 * Today's questions in place of those of Appendix F (note I-61): the seven principles of CIPFA and Solace (2016, note I-62) and the partnership
 * theme of the Best Value guidance of 2024.
 */
export const today: Lens = {
  id: 'today',
  title: 'Good governance 2016 and Best Value 2024',
  isHistoric: false,
  about:
    'The seven principles of Delivering Good Governance in Local Government (CIPFA and Solace, 2016) and the theme of partnerships in the Best Value guidance of 8 May 2024, in our own words.',
  questions: [
    {
      id: 'T-A',
      ask: 'Does it behave with integrity, hold to ethical values and respect the rule of law?',
      source: 'Principle A',
      standing: 'confirmed',
      answeredBy: inD('codesOfConduct', 'standardInterests', 'standardConflict', 'standardWhistleblowing', 'policies')
    },
    {
      id: 'T-B',
      ask: 'Is it open, and does it engage its stakeholders fully?',
      source: 'Principle B',
      standing: 'confirmed',
      answeredBy: [
        ...inD('consultation', 'communication', 'publicInformed', 'stakeholders'),
        ...inE('stakeholderMoves')
      ]
    },
    {
      id: 'T-C',
      ask: 'Are its outcomes defined in sustainable economic, social and environmental benefits?',
      source: 'Principle C',
      standing: 'confirmed',
      answeredBy: [...inB('purpose'), ...inD('objectives', 'outcomes', 'userBenefit'), ...inE('outcomeResults')]
    },
    {
      id: 'T-D',
      ask: 'Does it do what is needed to reach these outcomes as well as possible?',
      source: 'Principle D',
      standing: 'confirmed',
      answeredBy: [...inD('options', 'plan', 'deliverables'), ...inE('deliverableResults', 'aimsValid')]
    },
    {
      id: 'T-E',
      ask: 'Does it develop its capacity and the capability of those who lead it?',
      source: 'Principle E',
      standing: 'confirmed',
      answeredBy: [...inD('lessons', 'sharing', 'roles', 'structure'), ...inE('learningUsed', 'learningShared')]
    },
    {
      id: 'T-F',
      ask: 'Are risk and performance managed by robust internal control and strong financial management?',
      source: 'Principle F',
      standing: 'confirmed',
      answeredBy: [
        ...inD('assessedRisks', 'jointRisk', 'spendDecides', 'dutyMonitor', 'performanceAnyTime'),
        ...inE('riskMovement', 'moneyResults')
      ]
    },
    {
      id: 'T-G',
      ask: 'Is it transparent, and does reporting and audit make it answer for itself?',
      source: 'Principle G',
      standing: 'confirmed',
      answeredBy: [
        ...inB('reporting'),
        ...inD('auditAccess', 'publicAccountability', 'scrutiny', 'openMeetings'),
        ...inE('reportsBack')
      ]
    },
    {
      id: 'T-BV',
      ask: 'Do partnerships have a clear purpose, shared with the partners, whose results and value are reviewed, and are communities engaged?',
      source: 'Best Value 2024, partnerships and community engagement',
      standing: 'recollection',
      answeredBy: [
        ...inD('reason', 'objectives', 'consultation', 'valueForMoney'),
        ...inE('valueJudgement', 'yearRecommendation')
      ]
    }
  ]
};
