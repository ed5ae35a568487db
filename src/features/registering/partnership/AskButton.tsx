import * as React from 'react';
import { Button } from '../../../ui/Button';
import { partnershipStrings as strings } from './strings';

interface AskButtonProps {
  readonly field: string;
  /** The words of the question. */
  readonly label: string;
  readonly onAsk: (field: string) => void;
}

/** Starts a query that is pinned to this question, where the query is written. */
export function AskButton({ field, label, onAsk }: AskButtonProps): React.ReactElement {
  const ask = (): void => {
    onAsk(field);
    document.getElementById('query-text')?.focus();
  };
  return <Button kind="quiet" text={strings.ask} label={strings.askAbout(label)} onClick={ask} />;
}
