import { accountableBodyOf, amountOf, textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import type { DrillAnswers } from './drillAnswers';

/** One thing that somebody is left with at the end. */
export interface LeftWith {
  readonly what: string;
  /** Pence; absent where no amount is known. */
  readonly amount?: number;
  /** As it was answered; '' where nobody did. */
  readonly who: string;
}

/** Who is left holding what (protocol section 5.10): liabilities, grants, assets, staff and services in one short list. */
export function leftWith(
  { registration, evaluation, review }: DrillAnswers,
  openGrants: { readonly count: number; readonly amount: number }
): readonly LeftWith[] {
  const accountable = accountableWords(registration);
  return [
    { what: 'Residual liabilities', ...known(review, 'residualLiability'), who: textOf(evaluation, 'exitLiabilities') },
    { what: 'Liability that goes on', who: textOf(evaluation, 'continuingLiability') },
    ...(openGrants.count > 0 ? [{ what: 'Grants still open', amount: openGrants.amount, who: accountable }] : []),
    ...above(evaluation, 'clawBack', 'Grants that could be clawed back, at most', accountable),
    ...above(evaluation, 'preFunding', 'Paid before the grant comes in, at most', accountable),
    { what: 'Assets', who: textOf(evaluation, 'assetOwnership') },
    { what: 'Staff and other means', who: textOf(evaluation, 'exitReallocation') },
    { what: 'Services', who: textOf(evaluation, 'exitMainstream') }
  ];
}

function known(answers: RegistrationAnswers, id: string): Pick<LeftWith, 'amount'> {
  return typeof answers[id] === 'number' ? { amount: amountOf(answers, id) } : {};
}

function above(answers: RegistrationAnswers, id: string, what: string, who: string): readonly LeftWith[] {
  const amount = amountOf(answers, id);
  return amount > 0 ? [{ what, amount, who }] : [];
}

/** The body that answers for the money to whoever gave it (protocol section 5.8). */
function accountableWords(registration: RegistrationAnswers): string {
  const body = accountableBodyOf(registration);
  if (body === 'Partner') return textOf(registration, 'accountableBodyName') || 'Another partner';
  return body === undefined || body === 'Undecided' ? '' : words[body];
}

const words = {
  None: 'There is no accountable body',
  Council: 'The council',
  Partnership: 'The partnership itself'
} as const;
