import * as React from 'react';
import { ButtonRow } from './Button';
import { Notice } from './Notice';

interface ProblemProps {
  /** One sentence that a person can act on. */
  readonly text: string;
  /** What the person can do about it, usually a Button. */
  readonly action?: React.ReactNode;
}

/** Something went wrong; read out at once. */
export function Problem({ text, action }: ProblemProps): React.ReactElement {
  return (
    <Notice kind="wrong" announce="alert">
      <p>{text}</p>
      {action && <ButtonRow>{action}</ButtonRow>}
    </Notice>
  );
}
