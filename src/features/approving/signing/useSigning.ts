import * as React from 'react';
import { reasonOf } from '../../../domain/trouble';
import type { Capacity } from '../../../domain/protocol/appointment';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { useServices } from '../../../ui/Services';
import { useDeed, type Deed } from '../../../ui/useDeed';
import { goInstead } from '../../../ui/useHashRoute';
import { addresses } from '../addresses';
import type { ApprovalsDesk } from '../useApprovals';
import { commentOf, emptySigning, signingProblems, type Signing, type SigningProblems } from './signature';

export interface SigningAct {
  readonly signing: Signing;
  /** Shown once signing has been tried. */
  readonly problems: SigningProblems;
  readonly deed: Deed;
  readonly change: (part: Partial<Signing>) => void;
  /** The field to lead to where something is left; nothing when it was sent or is being sent. */
  readonly sign: () => Promise<keyof Signing | undefined>;
}

/**
 * Signs once: one decision on exactly the version that was read, under a key that stays the same over every try. Afterwards everything is
 * read again, and the next screen tells from the records what became of it.
 */
export function useSigning(row: SubmissionRow, capacity: Capacity, desk: ApprovalsDesk): SigningAct {
  const { decisions } = useServices();
  const [signing, setSigning] = React.useState(emptySigning);
  const [wasTried, setTried] = React.useState(false);
  const [deed, carryOut] = useDeed();
  const problems = signingProblems(signing);

  const sign = async (): Promise<keyof Signing | undefined> => {
    setTried(true);
    const [left] = fieldsInOrder.filter(field => problems[field] !== undefined);
    const { outcome } = signing;
    if (left !== undefined || outcome === undefined) return left;
    const { partnershipKey, submissionKey, hash } = row;
    const isDone = await carryOut(async key => {
      const decision = { key, partnershipKey, submissionKey, hash, outcome, capacity, comment: commentOf(signing) };
      await desk.takeOver(await decisions.decide(decision).catch(arrivedBefore));
    });
    if (isDone) goInstead(addresses.signed(submissionKey));
    return undefined;
  };

  return {
    signing,
    problems: wasTried ? problems : {},
    deed,
    change: part => setSigning(before => ({ ...before, ...part })),
    sign
  };
}

const fieldsInOrder: readonly (keyof Signing)[] = ['outcome', 'comment', 'interest'];

/** The first try had arrived although its answer was lost, and the words were changed since: what stands is read from the records. */
function arrivedBefore(thrown: unknown): undefined {
  if (reasonOf(thrown) !== 'duplicate') throw thrown;
  return undefined;
}
