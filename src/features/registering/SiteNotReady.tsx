import * as React from 'react';
import { Button, ButtonRow } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useServices } from '../../ui/Services';
import { strings } from './strings';

interface SiteNotReadyProps {
  readonly phase: 'absent' | 'behind' | 'ahead';
}

/** One sentence on why there is no register yet, and for a site owner the way to one. */
export function SiteNotReady({ phase }: SiteNotReadyProps): React.ReactElement {
  const { mayInstall } = useServices();
  if (phase === 'ahead') return <Notice kind="attention">{strings.ahead}</Notice>;
  if (!mayInstall) return <Notice>{strings[phase].others}</Notice>;
  return (
    <Notice kind={phase === 'behind' ? 'attention' : 'info'}>
      <p>{strings[phase].owner}</p>
      <ButtonRow>
        <Button kind="primary" text={phase === 'absent' ? strings.setUp : strings.bringUpToDate} href="#/setup" />
      </ButtonRow>
    </Notice>
  );
}
