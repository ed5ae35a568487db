import * as React from 'react';
import { aidStyles } from './aidStyles';

/** Where a part of a long section begins. */
export function Subheading({ text }: { readonly text: string }): React.ReactElement {
  return <h3 className={aidStyles().heading}>{text}</h3>;
}
