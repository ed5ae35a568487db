import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { Capacity } from '../../../domain/protocol/appointment';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button, ButtonRow } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { RadioCards } from '../../../ui/RadioCards';
import { TextBox } from '../../../ui/TextBox';
import type { ApprovalsDesk } from '../useApprovals';
import { InterestField } from './InterestField';
import type { Signing } from './signature';
import { SignedStatement } from './SignedStatement';
import { signingStrings as strings } from './strings';
import { useSigning } from './useSigning';

interface SigningFormProps {
  readonly partnership: PartnershipStatus;
  readonly row: SubmissionRow;
  readonly desk: ApprovalsDesk;
  readonly capacity: Capacity;
  readonly asDeputyFor?: Person;
}

const fieldIds: { readonly [F in keyof Signing]-?: string } = {
  outcome: 'decide-outcome',
  comment: 'decide-comment',
  interest: 'decide-interest'
};

/** Choose, say why where it is needed, see what is signed, sign. */
export function SigningForm(props: SigningFormProps): React.ReactElement {
  const { partnership, row, desk, capacity, asDeputyFor } = props;
  const { signing, problems, deed, change, sign } = useSigning(row, capacity, desk);
  const chosen = signing.outcome ?? 'none';
  const isBusy = deed.phase === 'busy';

  const trySigning = async (): Promise<void> => {
    const left = await sign();
    if (left) document.getElementById(fieldIds[left])?.focus();
  };

  return (
    <>
      <RadioCards
        id={fieldIds.outcome}
        legend={strings.legend}
        problem={problems.outcome}
        value={signing.outcome}
        cards={strings.choices}
        onChange={outcome => change({ outcome })}
        size="wide"
      />
      <TextBox
        id={fieldIds.comment}
        label={strings.comment[chosen]}
        hint={strings.commentHint}
        problem={problems.comment}
        value={signing.comment}
        onChange={comment => change({ comment })}
        lines={3}
      />
      <InterestField
        id={fieldIds.interest}
        value={signing.interest}
        problem={problems.interest}
        onChange={interest => change({ interest })}
      />
      <SignedStatement partnership={partnership} capacity={capacity} asDeputyFor={asDeputyFor} />
      {deed.phase === 'failed' && <Problem text={deed.text} />}
      <ButtonRow>
        <Button kind="primary" text={strings.sign[chosen]} busy={isBusy} onClick={() => void trySigning()} />
      </ButtonRow>
      {isBusy && <Loading text={strings.signing} />}
    </>
  );
}
