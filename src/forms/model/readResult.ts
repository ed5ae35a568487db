import type { AnswerValue } from '../../domain/registration/registrationAnswers';

/** How one answer was understood: nothing, a value to keep, or what is wrong with it. `echo` says how it was read where that is not plain. */
export type ReadAnswer<V extends AnswerValue = AnswerValue> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: V; readonly echo?: string }
  | { readonly kind: 'wrong'; readonly problem: string };
