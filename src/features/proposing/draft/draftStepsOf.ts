import type { DraftAnswers } from '../../../domain/drafts/draft';
import { progressOf, type SectionProgress } from '../../../domain/drafts/progress';
import { isBlank } from '../../../forms/model/typed';
import type { DraftStep } from '../addresses';
import type { Registration } from '../registration/useRegistration';

/** The steps of a draft with how far each is: Appendix B is one of them only where the band asks for it (protocol section 4). */
export function draftStepsOf(
  answers: DraftAnswers,
  { isAsked, problems }: Pick<Registration, 'isAsked' | 'problems'>
): readonly { readonly step: DraftStep; readonly state?: SectionProgress }[] {
  const { about, screening, significance } = progressOf(answers);
  const registration: SectionProgress =
    problems.length === 0 ? 'done' : isRegistrationBegun(answers) ? 'started' : 'notStarted';
  return [
    { step: 'about', state: about },
    { step: 'screening', state: screening },
    { step: 'significance', state: significance },
    ...(isAsked ? [{ step: 'registration', state: registration } as const] : []),
    { step: 'check' }
  ];
}

/** Is anything typed into Appendix B? */
export function isRegistrationBegun({ registration }: DraftAnswers): boolean {
  return Object.values(registration).some(value => !isBlank(value));
}
