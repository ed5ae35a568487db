import { agreementElements, type AgreementElement } from '../../domain/governance/agreementElements';
import { graded } from '../model/question';

/**
 * The elements that protocol section 5.3 lists for a governing agreement, one question each: in it, partly in it, not in it or not needed.
 * What is missing becomes text for the next agenda (missingElements).
 */
export const agreementQuestions = {
  agreementName: element('agreementName', 'The page or paragraph goes into the note.'),
  agreementAims: element('agreementAims'),
  agreementMembership: element('agreementMembership'),
  agreementAuthority: element('agreementAuthority', 'What the partnership may decide in its own name.'),
  agreementRoles: element('agreementRoles'),
  agreementMoney: element('agreementMoney', 'Internal Audit needs access to the books of the partnership.'),
  agreementMeetings: element('agreementMeetings'),
  agreementDecisions: element('agreementDecisions'),
  agreementTimescales: element('agreementTimescales'),
  agreementAmendments: element('agreementAmendments'),
  agreementData: element('agreementData'),
  agreementGovernance: element('agreementGovernance', 'How the partnership is directed and controlled as a whole.'),
  agreementAccountability: element('agreementAccountability', 'Who answers to whom, and for what.'),
  agreementConflicts: element('agreementConflicts')
} as const;

function element<const E extends AgreementElement>(id: E, guidance?: string) {
  const name = agreementElements[id];
  return graded({
    ask: `Does the agreement cover: ${name}?`,
    series: { heading: 'What does the agreement cover?', short: name },
    ...(guidance !== undefined && { guidance }),
    onlyWhen: { question: 'governingDocument', is: ['constitution', 'terms', 'agreement'] },
    required: `Say whether the agreement covers this: ${name}.`,
    duty: 'should',
    notes: ['I-17', 'I-47'],
    origin: 'section 5.3'
  });
}
