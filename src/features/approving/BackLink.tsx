import * as React from 'react';
import { Button } from '../../ui/Button';

/** The way back, above a screen's heading. */
export function BackLink({ text, href }: { readonly text: string; readonly href: string }): React.ReactElement {
  return (
    <p style={{ margin: '0 0 8px' }}>
      <Button kind="quiet" text={`← ${text}`} label={text} href={href} />
    </p>
  );
}
