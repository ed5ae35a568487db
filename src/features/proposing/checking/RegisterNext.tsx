import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { addresses } from '../addresses';
import { checkingStrings } from './strings';

/** A Limited partnership of which Appendix B is not begun: the next thing to do. */
export function RegisterNext({ draftKey }: { readonly draftKey: string }): React.ReactElement {
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice>
        <p>{checkingStrings.registerFirst}</p>
        <Button kind="primary" text={checkingStrings.register} href={addresses.draft(draftKey, 'registration')} />
      </Notice>
    </div>
  );
}
