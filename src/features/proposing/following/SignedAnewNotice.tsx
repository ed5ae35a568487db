import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { signedAnew } from '../../../forms/change/signedAnew';
import { Notice } from '../../../ui/Notice';
import type { DraftForms } from '../answering/useDraftForms';
import { followingStrings as strings } from './strings';

interface SignedAnewNoticeProps {
  readonly answers: DraftAnswers;
  readonly forms: DraftForms;
}

/** Changed facts that move the band or make the council the accountable body: which form that asks for, and who signs. */
export function SignedAnewNotice({ answers, forms: { context } }: SignedAnewNoticeProps): React.ReactElement | null {
  const anew = signedAnew(answers, context);
  if (!anew) return null;
  const { headOfService } = context;
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice kind="attention">
        {anew.move !== 'same' && <p>{strings.bandMoved(anew)}</p>}
        {anew.isCouncilAnew && <p>{strings.councilAnew}</p>}
        <p>{headOfService === '' ? strings.signerUnknown : strings.signer(headOfService)}</p>
      </Notice>
    </div>
  );
}
