import * as React from 'react';
import { toDocument } from '../../../domain/drafts/toDocument';
import type { DraftKeys } from '../../../domain/drafts/draft';
import { reasonOf, Trouble } from '../../../domain/trouble';
import { registrationAnswers } from '../../../forms/registration/draftRegistration';
import { refusalOf } from '../../../ui/evidence/refusalOf';
import { useServices } from '../../../ui/Services';
import type { DraftDesk } from '../draft/useDraft';
import type { Registration } from '../registration/useRegistration';
import type { SendKind } from './sendKind';
import { notSent } from './strings';

export type Submission =
  | { readonly phase: 'ready' }
  | { readonly phase: 'sending'; readonly kind: SendKind }
  | { readonly phase: 'failed'; readonly text: string };

/**
 * Sends the answers. The draft goes only once the submission is confirmed; its key stays the same however often it is sent, so that a lost
 * answer never makes two. Where only the score sheet of a
 * Limited partnership is sent, its draft goes on as one that will replace it: the registration comes next.
 */
export function useSubmission(
  desk: DraftDesk,
  { context, isAsked }: Registration,
  onSending: (kind: SendKind) => void
): readonly [Submission, (kind: SendKind) => Promise<void>] {
  const { submissions, drafts, evidence, newKey } = useServices();
  const [submission, setSubmission] = React.useState<Submission>({ phase: 'ready' });
  const following = React.useRef<DraftKeys>();
  const { keys, answers } = desk.state;

  const send = async (kind: SendKind): Promise<void> => {
    setSubmission({ phase: 'sending', kind });
    onSending(kind);
    try {
      const registration = kind === 'Proposal' ? registrationAnswers(answers, context) : undefined;
      const document = toDocument(keys, answers, { ...context, registration });
      const refusal = await refusalOf(evidence, document);
      if (refusal !== undefined) {
        setSubmission({ phase: 'failed', text: refusal });
        return;
      }
      await submissions.submit(document);
      if (kind === 'ScoreSheet' && isAsked) {
        following.current ??= { draftKey: newKey(), partnershipKey: keys.partnershipKey, submissionKey: newKey() };
        await drafts.create(following.current, { ...answers, supersedes: keys.submissionKey });
      }
    } catch (thrown) {
      setSubmission({ phase: 'failed', text: textOf(thrown) });
      return;
    }
    const left = await desk.close();
    // A draft that cannot be removed now is offered to be cleared on the list of my partnerships.
    if (left) await drafts.remove(left.id).catch(() => undefined);
  };
  return [submission, send];
}

function textOf(thrown: unknown): string {
  const reason = reasonOf(thrown);
  const saysMore = thrown instanceof Trouble && reason === 'refused' && thrown.message !== reason;
  return saysMore ? `${notSent[reason]} (${thrown.message})` : notSent[reason];
}
