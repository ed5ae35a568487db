import { riskSection as basic } from '../basicEvaluation/riskSection';
import { longText, text, tick, yesNo } from '../model/question';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const { riskAssessed, riskAssessedOn, riskMethod, riskMethodWhy, riskFindings, riskAssessmentDue } = basic.questions;
const { typicalRisks, assessedRisks, jointRisk } = basic.questions;
const heading = 'Risk assessment of council involvement';

/** Section 4 of the template, as protocol section 5.6 numbers it (D4-1 to D4-10). */
export const riskSection = {
  id: 'risk',
  heading,
  lead: basic.lead,
  subheadings: {
    riskAssessed: 'The risk assessment',
    jointRisk: 'Risks shared with the partners',
    effectOnCouncil: 'What the risks mean for the council',
    ratingRisk: 'Your rating'
  },
  questions: supporting(principlesOf.risk, {
    riskAssessed,
    riskAssessedOn,
    riskAssessor: text({
      ask: 'Who undertook it?',
      onlyWhen: { question: 'riskAssessed', is: ['yes'] },
      required: 'Say who undertook the risk assessment.',
      origin: 'section 5.6'
    }),
    riskMethod,
    riskMethodWhy,
    riskFindings,
    riskAssessmentDue,
    typicalRisks,
    assessedRisks,
    jointRisk: {
      ...jointRisk,
      required: 'Say whether a joint risk assessment has been made with all the partners.',
      duty: 'must'
    },
    jointMethod: text({
      ask: 'Which method did the partners agree on, and when was the assessment made?',
      required: 'Name the method that the partners agreed on, or write “None yet”.',
      origin: 'section 5.6'
    }),
    jointRegister: yesNo({
      ask: 'Was a joint risk register for the partnership considered?',
      required: 'Say whether a joint risk register was considered.',
      origin: 'section 5.6'
    }),
    jointRegisterWhere: text({
      ask: 'Where is it, or what was found?',
      onlyWhen: { question: 'jointRegister', is: ['yes'] },
      origin: 'section 5.6'
    }),
    effectOnCouncil: longText({
      ask: 'How do the risks to the partnership bear on the risks to the council?',
      guidance: 'They cannot be looked at in isolation. The list above has the effect of each.',
      required: 'Say how the risks to the partnership bear on those to the council.',
      origin: 'section 5.6'
    }),
    servicePlanRisk: text({
      ask: 'Under which reference are its risks in the Service Plan?',
      required: 'Enter the reference in the Service Plan.',
      duty: 'must',
      notes: ['I-33'],
      origin: 'section 4'
    }),
    operationalRisk: text({
      ask: 'Under which reference are its risks in the Council Operational Risk Register?',
      required: 'Enter the reference in the Council Operational Risk Register.',
      duty: 'must',
      notes: ['I-33'],
      origin: 'section 4'
    }),
    corporateRisk: text({
      ask: 'Reference in the Corporate Risk Register, if it is there too',
      notes: ['I-33'],
      origin: 'section 5.6'
    }),
    policies: tick({
      ask: 'Which policies or laws of the council apply to what it does?',
      options: {
        procurement: 'Procurement',
        dataQuality: 'Data quality',
        dataProtection: 'Data protection',
        equality: 'Equality',
        safeguarding: 'Safeguarding',
        healthSafety: 'Health and safety',
        employment: 'Employment',
        other: 'Another'
      },
      required: 'Tick the policies or laws that apply.',
      origin: 'section 5.2'
    }),
    ratingRisk: selfRating(heading)
  })
} as const;
