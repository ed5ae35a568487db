import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { fieldWords } from '../../../forms/fieldWords';
import { Button } from '../../../ui/Button';
import { partnershipStrings as strings } from './strings';

interface AskButtonProps {
  readonly field: string;
  readonly settings: ProtocolSettings;
  readonly onAsk: (field: string) => void;
}

/** Starts a query that is pinned to this question, where the query is written. */
export function AskButton({ field, settings, onAsk }: AskButtonProps): React.ReactElement {
  const ask = (): void => {
    onAsk(field);
    document.getElementById('query-text')?.focus();
  };
  return <Button kind="quiet" text={strings.ask} label={strings.askAbout(fieldWords(field, settings))} onClick={ask} />;
}
