import { roleSection as basic } from '../basicEvaluation/roleSection';
import { agreementQuestions } from '../basicEvaluation/agreementQuestions';
import { choose, date, file, graded, grid, longText, money, text, yesNo } from '../model/question';
import { interval } from './intervals';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const heading = "Council's role and contribution to the partnership";

/** Section 1 of the template (D1-1 to D1-8; protocol section 5.3). */
export const roleSection = {
  id: 'role',
  heading,
  lead: 'The focus is on the role of the council and on what it contributes. A copy of the terms of reference or constitution goes with it.',
  subheadings: {
    governingDocument: 'The governing agreement',
    roles: 'Roles and decisions',
    termPeriod: 'Terms and review of the agreement',
    ratingRole: 'Your rating'
  },
  questions: supporting(principlesOf.role, {
    governingDocument: basic.questions.governingDocument,
    agreementFile: file({
      ask: 'Attach the constitution or the terms of reference',
      kinds: { constitution: 'Constitution', terms: 'Terms of reference', agreement: 'Another agreement' },
      most: 5,
      onlyWhen: { question: 'governingDocument', is: ['constitution', 'terms', 'agreement'] },
      required: 'Attach the constitution or the terms of reference.',
      duty: 'must',
      notes: ['I-17'],
      origin: 'section 5.3'
    }),
    agreementMissing: longText({
      ask: 'Why is there no governing agreement?',
      guidance: 'A Major partnership must have a formal agreement.',
      onlyWhen: { question: 'governingDocument', is: ['none'] },
      required: 'Say why there is no governing agreement.',
      duty: 'must',
      notes: ['I-17'],
      origin: 'section 5.3'
    }),
    ...agreementQuestions,
    roles: basic.questions.roles,
    decisionRights: basic.questions.decisionRights,
    structure: longText({
      ask: 'What are the roles and responsibilities, relationships, management and decision making structure, in outline?',
      guidance: 'Or say where the chart is kept.',
      required: 'Outline roles, relationships, management and decision making.',
      origin: 'section 5.3'
    }),
    outvoted: yesNo({
      ask: 'Can the council be outvoted?',
      required: 'Say whether the council can be outvoted.',
      origin: 'other councils'
    }),
    delegatedLimits: text({
      ask: "Up to which limits may the council's representatives agree?",
      guidance: 'For example “Spending up to £10,000; nothing that binds later years”.',
      required: "Give the limits of what the council's representatives may agree to.",
      origin: 'other councils'
    }),
    councilContribution: grid({
      ask: 'What does the council put in besides money?',
      guidance: 'Staff in full-time equivalents, premises, systems, procurement and the like. Money is in Section 5.',
      row: 'contribution',
      least: 0,
      most: 30,
      columns: {
        kind: choose({
          ask: 'Kind',
          options: {
            staff: 'Staff',
            premises: 'Premises',
            systems: 'Information systems',
            procurement: 'Procurement',
            finance: 'Finance',
            other: 'Other'
          },
          required: 'Choose the kind.',
          origin: 'section 5.3'
        }),
        what: text({ ask: 'What', required: 'Say what it is.', origin: 'section 5.3' }),
        fullTime: text({ ask: 'Full-time equivalents', origin: 'other councils' }),
        worth: money({ ask: 'Worth a year', origin: 'section 5.3' })
      },
      origin: 'section 5.3'
    }),
    auditAccess: graded({
      ask: 'Does Internal Audit have a right of access?',
      required: 'Say whether Internal Audit has a right of access.',
      origin: 'section 5.3'
    }),
    termPeriod: term('its period'),
    termNotice: term('notice'),
    termTermination: term('termination'),
    termInsurance: term('insurance'),
    termAssets: term('ownership of assets'),
    termEmployment: term('employment of staff'),
    agreementReviewedOn: date({
      ask: 'When was the agreement last reviewed?',
      onlyWhen: { question: 'governingDocument', is: ['constitution', 'terms', 'agreement'] },
      required: 'Enter the date of the last review of the agreement.',
      origin: 'other councils'
    }),
    agreementAgreedBy: text({
      ask: 'Who agreed it?',
      onlyWhen: { question: 'governingDocument', is: ['constitution', 'terms', 'agreement'] },
      origin: 'other councils'
    }),
    agreementInterval: interval('the agreement', 'is'),
    ratingRole: selfRating(heading)
  })
} as const;

function term(what: string) {
  return graded({
    ask: `Does the agreement settle ${what}?`,
    series: { heading: 'What else does the agreement settle?', short: what.charAt(0).toUpperCase() + what.slice(1) },
    duty: 'may',
    origin: 'other councils'
  });
}
