import * as React from 'react';
import { Button } from './Button';

/** The way back to the screen above, in the same place on every screen. */
export function BackLink({ text, href }: { readonly text: string; readonly href: string }): React.ReactElement {
  return (
    <p style={{ margin: '0 0 8px' }}>
      <Button kind="quiet" text={`← ${text}`} label={text} href={href} />
    </p>
  );
}
