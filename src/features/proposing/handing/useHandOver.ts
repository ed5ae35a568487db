import * as React from 'react';
import { toHandover, type Handed } from '../../../domain/drafts/toFollowUp';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { TypedAnswers, TypedValue } from '../../../domain/registration/registrationAnswers';
import { handoverForm } from '../../../forms/handover/handoverForm';
import { toStoredAnswers } from '../../../forms/model/toStoredAnswers';
import { typedPerson } from '../../../forms/model/typed';
import type { FormProblem } from '../../../forms/model/validateForm';
import { useServices } from '../../../ui/Services';
import { useDeed, type Deed } from '../../../ui/useDeed';
import { handOverProblems, refuseUnlessKnown } from './handOver';

export interface HandingOver {
  readonly handed: Handed;
  /** The key of the draft's own submission: it is submitted or handed over, and never both. Absent for a partnership. */
  readonly submissionKey?: string;
  /** Submission key of an earlier hand-over that nobody took up: the draft that came with it goes along. */
  readonly carries?: string;
  readonly leadOfficer?: { readonly login: string; readonly name: string };
  readonly settings: ProtocolSettings;
  /** After the server has confirmed it. */
  readonly onHanded: (receiver: string) => void;
}

export interface HandOver {
  readonly typed: TypedAnswers;
  readonly edit: (id: string, edit: (before: TypedValue | undefined) => TypedValue) => void;
  /** Shown once it was tried to send; `attempt` grows with each such try. */
  readonly problems: readonly FormProblem[];
  readonly attempt: number;
  readonly deed: Deed;
  readonly send: () => Promise<void>;
}

const none: readonly FormProblem[] = [];

/** The hand-over form and its sending: one document, however often it is sent. */
export function useHandOver(handing: HandingOver): HandOver {
  const { me, submissions, directory } = useServices();
  const [typed, setTyped] = React.useState<TypedAnswers>({});
  const [attempt, setAttempt] = React.useState(0);
  const [deed, carryOut] = useDeed();
  const edit = React.useCallback<HandOver['edit']>(
    (id, change) => setTyped(before => ({ ...before, [id]: change(before[id]) })),
    []
  );
  const problems = handOverProblems(typed, me, handing.leadOfficer);

  const send = async (): Promise<void> => {
    const receiver = typedPerson(typed.receiver);
    if (problems.length > 0 || !receiver) {
      setAttempt(count => count + 1);
      return;
    }
    const { handed, settings } = handing;
    const isDone = await carryOut(async key => {
      await refuseUnlessKnown(receiver, directory);
      const particulars = toStoredAnswers(handoverForm, typed, {});
      const carried = handing.carries === undefined ? undefined : await submissions.read(handing.carries);
      const given = carried?.kind === 'Handover' ? { ...handed, draft: carried.draft } : handed;
      await submissions.submit(
        toHandover(handing.submissionKey ?? key, given, receiver, particulars, { settings, me })
      );
    });
    if (isDone) handing.onHanded(receiver.name);
  };
  return { typed, edit, problems: attempt === 0 ? none : problems, attempt, deed, send };
}
