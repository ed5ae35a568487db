import { textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { agreementElements, type AgreementElement } from './agreementElements';
import { gradeOf } from './gradeOf';

/**
 * The elements that a governing agreement lacks, or has only in part, in the order of protocol section 5.3; what is not needed is not missing.
 * Where nothing is written yet, all are.
 */
export function missingElements(
  registration: RegistrationAnswers,
  evaluation: RegistrationAnswers
): readonly AgreementElement[] {
  const all = Object.keys(agreementElements) as AgreementElement[];
  if (textOf(registration, 'governingDocument') === 'none') return all;
  return all.filter(id => {
    const grade = gradeOf(evaluation, id);
    return grade === 'no' || grade === 'partly';
  });
}

/** What is missing, as an item that can be copied into the next agenda of the partnership; '' where nothing is. */
export function agendaItem(name: string, registration: RegistrationAnswers, evaluation: RegistrationAnswers): string {
  const missing = missingElements(registration, evaluation);
  if (missing.length === 0) return '';
  const lines = missing.map(id => {
    const partly = gradeOf(evaluation, id) === 'partly' ? ' (in part)' : '';
    return `- ${agreementElements[id]}${partly}`;
  });
  return [
    `Governing agreement of ${name}`,
    '',
    'The Partnership Protocol of the council recommends that an agreed constitution or terms of reference covers the following, which ours does not yet:',
    '',
    ...lines,
    '',
    'The partnership is asked to agree on wording for each, or that it is not needed.'
  ].join('\n');
}
