import * as React from 'react';
import { toDocument } from '../../../domain/drafts/toDocument';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { reasonOf, Trouble } from '../../../domain/trouble';
import { useServices } from '../../../ui/Services';
import type { DraftDesk } from '../draft/useDraft';
import { notSent } from './strings';

export type Submission =
  { readonly phase: 'ready' } | { readonly phase: 'sending' } | { readonly phase: 'failed'; readonly text: string };

/**
 * Sends the answers. The draft goes only once the submission is confirmed; its key stays the same however often it is sent, so that a lost
 * answer never makes two.
 */
export function useSubmission(desk: DraftDesk, settings: ProtocolSettings): readonly [Submission, () => Promise<void>] {
  const { submissions, drafts, me } = useServices();
  const [submission, setSubmission] = React.useState<Submission>({ phase: 'ready' });
  const { keys, answers } = desk.state;

  const send = async (): Promise<void> => {
    setSubmission({ phase: 'sending' });
    try {
      await submissions.submit(toDocument(keys, answers, { settings, me }));
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
