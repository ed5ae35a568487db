import * as React from 'react';
import { printRules } from './printRules';

/** What is printed of a page: this, and nothing around it. */
export function Printable({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return (
    <div data-printable="">
      <style>{printRules}</style>
      {children}
    </div>
  );
}
