import { textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import type { SignificanceBand } from '../significance/significance';
import { gradeOf } from './gradeOf';

export type Duty = 'must' | 'should' | 'may';

/** Where the protocol says what a "significant" partnership should have, it does not say which band (notes I-17 and I-59). */
const byBand: { readonly [B in SignificanceBand]: Duty } = { Limited: 'may', Moderate: 'should', Major: 'must' };

/** How binding a governing agreement and a joint risk assessment are for a band: must for Major, should for Moderate, advice for Limited. */
export function dutyOf(band: SignificanceBand): Duty {
  return byBand[band];
}

/** Something that a partnership of this band must or should have and has not. It is pointed out; a must also asks for a reason. */
export interface UnmetDuty {
  readonly field: string;
  readonly duty: Exclude<Duty, 'may'>;
  readonly text: string;
}

/** The duties of a band that these answers do not meet (protocol sections 5.3 and 5.6). */
export function unmetDuties(
  band: SignificanceBand,
  registration: RegistrationAnswers,
  evaluation: RegistrationAnswers
): readonly UnmetDuty[] {
  const duty = dutyOf(band);
  if (duty === 'may') return [];
  const unmet: UnmetDuty[] = [];
  if (textOf(registration, 'governingDocument') === 'none') {
    unmet.push({
      field: 'registration.governingDocument',
      duty,
      text: `A ${band} partnership ${duty} have a formal governing agreement, and it has none yet.`
    });
  }
  const joint = gradeOf(evaluation, 'jointRisk');
  if (joint !== 'yes' && joint !== 'notApplicable') {
    unmet.push({
      field: 'evaluation.jointRisk',
      duty,
      text: `A ${band} partnership ${duty} have a joint risk assessment with all the partners${joint === 'partly' ? ', and has it only in part' : ', and has none'}.`
    });
  }
  return unmet;
}
