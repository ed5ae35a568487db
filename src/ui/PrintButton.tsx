import * as React from 'react';
import { Button } from './Button';

/** Prints the document on the screen, or keeps it as a PDF. */
export function PrintButton({ text = 'Print or save as PDF' }: { readonly text?: string }): React.ReactElement {
  return <Button kind="quiet" text={text} onClick={() => window.print()} />;
}
