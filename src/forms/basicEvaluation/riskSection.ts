import { typicalRisks } from '../../domain/governance/typicalRisks';
import { choose, date, graded, grid, longText, text, tick, yesNo } from '../model/question';
import { stakeholderExample } from '../stakeholders/stakeholderExample';
import { principlesOf, supporting } from '../supporting';

const chances = { '1': '1 Rare', '2': '2 Unlikely', '3': '3 Possible', '4': '4 Likely', '5': '5 Almost certain' };
const effects = { '1': '1 Negligible', '2': '2 Minor', '3': '3 Moderate', '4': '4 Serious', '5': '5 Severe' };

/** C3: the risk assessment of the council's involvement (C-08 and C-09; protocol section 5.6). Risk is not significance (note I-15). */
export const riskSection = {
  id: 'risk',
  heading: 'Risk',
  lead: 'Look at risk from two sides: the risks to the council of taking part, and the risks to the partnership as such.',
  questions: supporting(principlesOf.risk, {
    riskAssessed: yesNo({
      ask: 'Has a risk assessment been undertaken for the council?',
      guidance: 'Before the council enters, and again while it takes part.',
      required: 'Say whether a risk assessment has been undertaken for the council.',
      origin: 'section 5.6'
    }),
    riskAssessedOn: date({
      ask: 'When was it undertaken?',
      onlyWhen: { question: 'riskAssessed', is: ['yes'] },
      required: 'Enter the date of the risk assessment.',
      origin: 'section 5.6'
    }),
    riskMethod: choose({
      ask: 'By which method?',
      guidance: 'If the council leads, its own method is used unless there is a more appropriate one.',
      onlyWhen: { question: 'riskAssessed', is: ['yes'] },
      options: { council: "The council's risk management process", other: 'Another method' },
      required: 'Choose the method.',
      origin: 'section 5.6'
    }),
    riskMethodWhy: text({
      ask: 'Which method, and why is it more appropriate?',
      onlyWhen: { question: 'riskMethod', is: ['other'] },
      required: 'Name the method and say why it is more appropriate.',
      origin: 'section 5.6'
    }),
    riskFindings: longText({
      ask: 'What did it find, in summary?',
      onlyWhen: { question: 'riskAssessed', is: ['yes'] },
      required: 'Sum up what the risk assessment found.',
      origin: 'section 5.6'
    }),
    riskAssessmentDue: date({
      ask: 'By when will it be undertaken?',
      onlyWhen: { question: 'riskAssessed', is: ['no'] },
      required: 'Enter the date by which it will be undertaken.',
      origin: 'section 5.6'
    }),
    typicalRisks: tick({
      ask: 'Which of the typical risks were considered?',
      guidance: 'Tick each that was looked at, whether or not it applies. Those that apply go into the list below.',
      options: typicalRisks,
      required: 'Tick the typical risks that were considered.',
      origin: 'section 5.6'
    }),
    assessedRisks: grid({
      ask: 'Which risks were found, and what is done about them?',
      guidance:
        'Start from the main risks in Appendix B and the typical ones. The same risk may weigh differently for the council and for each partner: for the partnership it may be a key risk that the council withdraws its money, and for the council a small one. Think of the stakeholders with each (protocol section 6): how much power they have, how interested they are, and for or against. Their table is further on in this form.',
      example: stakeholderExample,
      row: 'risk',
      starter: {
        offer: 'Start with the nine typical risks',
        rows: Object.values(typicalRisks).map(risk => ({ risk }))
      },
      least: 1,
      most: 60,
      required: 'Add the risks that were found, one at least.',
      columns: {
        risk: text({ ask: 'Risk', required: 'Say what the risk is.', origin: 'section 5.6' }),
        to: choose({
          ask: 'Risk to',
          options: { council: 'The council', partnership: 'The partnership', both: 'Both' },
          required: 'Say whose risk it is.',
          origin: 'section 5.6'
        }),
        likelihood: choose({
          ask: 'Likelihood',
          options: chances,
          required: 'Choose how likely it is.',
          origin: 'section 5.6'
        }),
        impact: choose({
          ask: 'Impact',
          options: effects,
          required: 'Choose how hard it would hit.',
          origin: 'section 5.6'
        }),
        effectOnCouncil: text({ ask: 'Effect on the council', origin: 'section 5.6' }),
        perPartner: text({ ask: 'Level for each partner', origin: 'section 5.6' }),
        stakeholder: text({ ask: 'Stakeholder it hangs on', origin: 'section 6' }),
        owner: text({ ask: 'Who looks after it', required: 'Say who looks after it.', origin: 'section 5.6' }),
        action: text({ ask: 'What is done about it', origin: 'section 5.6' }),
        due: date({ ask: 'By when', origin: 'ours' })
      },
      origin: 'section 5.6'
    }),
    jointRisk: graded({
      ask: 'Has a joint risk assessment been made with all the partners?',
      guidance: 'The partners first agree on a method, which need not be the council’s.',
      noteFor: ['partly', 'no', 'notApplicable'],
      duty: 'should',
      notes: ['I-59'],
      origin: 'section 5.6'
    })
  })
} as const;
