import { checkText, longest } from '../../../domain/text/checkText';
import { signingStrings as strings, signingProblemWords as says } from './strings';

/** What a manager can decide here. */
export const signOffOutcomes = ['Approved', 'Returned', 'Refused'] as const;
export type SignOffOutcome = (typeof signOffOutcomes)[number];

/** The act of signing as far as it is filled in. */
export interface Signing {
  readonly outcome?: SignOffOutcome;
  readonly comment: string;
  /** '' where nothing is declared. */
  readonly interest: string;
}

export const emptySigning: Signing = { comment: '', interest: '' };

/** What is kept as the decision's comment: the reason, and below it the interest that was declared. */
export function commentOf({ comment, interest }: Signing): string {
  const declared = interest.trim() === '' ? '' : strings.declared(interest.trim());
  return [comment.trim(), declared].filter(part => part !== '').join('\n\n');
}

export type SigningProblems = { readonly [F in keyof Signing]?: string };

/** What is left before it can be signed, one sentence beside its field. Returning and refusing ask for a comment; declaring an interest is none. */
export function signingProblems({ outcome, comment, interest }: Signing): SigningProblems {
  const missing = outcome === 'Returned' || outcome === 'Refused' ? says[outcome] : undefined;
  const inComment = comment.trim() === '' ? missing : checkText(comment, longest.reason);
  const inInterest = checkText(interest, longest.reason);
  return {
    ...(outcome === undefined && { outcome: says.choose }),
    ...(inComment !== undefined && { comment: inComment }),
    ...(inInterest !== undefined && { interest: inInterest })
  };
}
