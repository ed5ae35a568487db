import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { checkingStyles } from './checkingStyles';

/** What was just done. It takes the focus, because the button that did it is gone. */
export function DoneNotice({ text }: { readonly text: string }): React.ReactElement {
  const css = checkingStyles();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), [text]);
  return (
    <div ref={box} tabIndex={-1} className={css.done}>
      <Notice kind="done" announce="status">
        {text}
      </Notice>
    </div>
  );
}
