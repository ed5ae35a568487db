import type { DraftAnswers } from '../../domain/drafts/draft';
import { confirmationLeadsTo } from '../../domain/reviews/confirmationLeadsTo';
import { toStoredAnswers } from '../model/toStoredAnswers';
import { confirmationForm } from './confirmationForm';

/** Where a "no" in a draft of a yearly confirmation leads (note I-32); nothing for any other draft and where all is as it was. */
export function noLeadsTo({ followUp }: Pick<DraftAnswers, 'followUp'>): ReturnType<typeof confirmationLeadsTo> {
  if (followUp?.kind !== 'Confirmation') return [];
  return confirmationLeadsTo(toStoredAnswers(confirmationForm, followUp.answers, {}));
}
