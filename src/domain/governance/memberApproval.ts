import { accountableBodyOf, amountOf, textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';

/** What the council risks as accountable body, in pence (protocol section 5.8). */
export interface Exposure {
  /** The most that it pays before the grant comes in. */
  readonly preFunding: number;
  /** The part of it that the funder might not pay back. */
  readonly unreclaimable: number;
  /** The most that could be clawed back later. */
  readonly clawBack: number;
}

/** The council's exposure as accountable body; nothing where it is not to be one. */
export function exposureOf(registration: RegistrationAnswers, evaluation: RegistrationAnswers): Exposure | undefined {
  if (accountableBodyOf(registration) !== 'Council') return undefined;
  return {
    preFunding: amountOf(evaluation, 'preFunding'),
    unreclaimable: amountOf(evaluation, 'unreclaimable'),
    clawBack: amountOf(evaluation, 'clawBack')
  };
}

/** Where the Executive's prior approval stands (protocol section 5.8, note I-23). */
export type PriorApproval =
  | { readonly state: 'notNeeded' }
  | { readonly state: 'given'; readonly minute: string }
  /** It is asked in the course of this submission, or nobody said: either way it must come before the council takes the role on. */
  | { readonly state: 'due' }
  /** The officer finds it not appropriate; the SMT member who signs confirms that, or asks for it. */
  | { readonly state: 'deemedNotAppropriate'; readonly reason: string };

/** Before the council takes on the role of accountable body there must have been prior approval of the Executive where deemed appropriate. */
export function priorApprovalOf(registration: RegistrationAnswers, evaluation: RegistrationAnswers): PriorApproval {
  if (accountableBodyOf(registration) !== 'Council') return { state: 'notNeeded' };
  const minute = textOf(evaluation, 'executiveMinute');
  const reason = textOf(evaluation, 'executiveReason');
  switch (textOf(evaluation, 'executiveApproval')) {
    case 'given':
      return minute === '' ? { state: 'due' } : { state: 'given', minute };
    case 'notAppropriate':
      return reason === '' ? { state: 'due' } : { state: 'deemedNotAppropriate', reason };
    default:
      return { state: 'due' };
  }
}
