import * as React from 'react';
import type { DraftKeys } from '../../../domain/drafts/draft';
import { reasonOf, Trouble } from '../../../domain/trouble';
import { draftDocument, type DraftedKind } from '../../../forms/draft/draftDocument';
import { refusalOf } from '../../../ui/evidence/refusalOf';
import { useServices } from '../../../ui/Services';
import type { DraftForms } from '../answering/useDraftForms';
import type { DraftDesk } from '../draft/useDraft';
import { notSent } from './strings';

export type Submission =
  | { readonly phase: 'ready' }
  | { readonly phase: 'sending'; readonly kind: DraftedKind }
  | { readonly phase: 'failed'; readonly text: string };

/**
 * Sends the answers. The draft goes only once the submission is confirmed; its key stays the same however often it is sent, so that a lost
 * answer never makes two. Where only the score sheet is
 * sent, its draft goes on as one that will replace it: the forms of its band come next.
 */
export function useSubmission(
  desk: DraftDesk,
  { context, forms }: DraftForms,
  onSending: (kind: DraftedKind) => void
): readonly [Submission, (kind: DraftedKind) => Promise<void>] {
  const { submissions, drafts, evidence, newKey } = useServices();
  const [submission, setSubmission] = React.useState<Submission>({ phase: 'ready' });
  const following = React.useRef<DraftKeys>();
  const { keys, answers } = desk.state;

  const send = async (kind: DraftedKind): Promise<void> => {
    setSubmission({ phase: 'sending', kind });
    onSending(kind);
    try {
      const document = draftDocument(kind, keys, answers, context);
      const refusal = await refusalOf(evidence, document);
      if (refusal !== undefined) {
        setSubmission({ phase: 'failed', text: refusal });
        return;
      }
      await submissions.submit(document);
      if (kind === 'ScoreSheet' && forms.length > 0) {
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
