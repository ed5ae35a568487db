import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Conversation } from '../../../ui/Conversation';
import { officerStrings } from './officerStrings';

/** What the one who returned or refused it wrote: the officer need not look for it before putting it right. */
export function SignerSaid({ status }: { readonly status: PartnershipStatus }): React.ReactElement | null {
  const said = status.stages.find(({ stage }) => stage === 'signOff');
  if (!said?.by || !said.on || !said.comment) return null;
  if (said.outcome !== 'Returned' && said.outcome !== 'Refused') return null;
  const what = officerStrings.decided[said.outcome];
  return <Conversation parts={[{ id: 'said', what, who: said.by.name, on: said.on, text: said.comment }]} />;
}
