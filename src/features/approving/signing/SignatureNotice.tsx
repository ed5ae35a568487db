import * as React from 'react';
import type { Decision } from '../../../domain/decisions/decision';
import { formatDate, formatTime } from '../../../ui/dates';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { styled } from '../../../ui/styled';
import { signedWords } from '../words';
import { signedStrings as strings } from './strings';

interface SignatureNoticeProps {
  readonly decision: Decision;
  /** Why it does not count, one sentence; absent where it does. */
  readonly ignored: string | undefined;
}

/** What I signed, when, and with which words. */
export function SignatureNotice({ decision, ignored }: SignatureNoticeProps): React.ReactElement {
  const css = useStyles();
  const { outcome, decidedOn, comment } = decision;
  return (
    <div className={css.notices}>
      {ignored !== undefined && <Problem text={ignored} />}
      <Notice kind={ignored === undefined ? 'done' : 'info'}>
        <p>
          {signedWords[outcome]} {strings.on(formatDate(decidedOn), formatTime(decidedOn))}
        </p>
        {comment !== '' && <p className={css.comment}>{comment}</p>}
      </Notice>
    </div>
  );
}

const useStyles = styled(() => ({
  notices: { display: 'grid', gap: 8, margin: '0 0 24px' },
  comment: { whiteSpace: 'pre-wrap' }
}));
