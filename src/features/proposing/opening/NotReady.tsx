import * as React from 'react';
import { Button, ButtonRow } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { useServices } from '../../../ui/Services';
import { registerAddress } from '../addresses';
import { notOpened, strings } from '../strings';
import type { ToolkitPhase } from './useToolkit';

interface NotReadyProps {
  readonly opened: Exclude<ToolkitPhase, { phase: 'ready' }>;
  readonly reload: () => void;
}

/** Why there is nothing to work with, in one sentence, and who can change that. */
export function NotReady({ opened, reload }: NotReadyProps): React.ReactElement {
  const { mayInstall, siteUrl } = useServices();
  const setUp = (text: string): React.ReactElement => (
    <Button kind="primary" text={text} href={registerAddress(siteUrl, '#/setup')} />
  );
  const readInstead = <Button text="Open the register" href={registerAddress(siteUrl)} />;
  switch (opened.phase) {
    case 'loading':
      return <Loading text={strings.loading} />;
    case 'failed':
      return (
        <Problem
          text={notOpened[opened.reason]}
          action={
            <ButtonRow>
              {opened.reason === 'forbidden' && readInstead}
              <Button text={strings.tryAgain} onClick={reload} />
            </ButtonRow>
          }
        />
      );
    case 'absent':
      return mayInstall ? (
        <EmptyState
          title="This site is not set up yet"
          text="You own this site, so you can do it: it takes about a minute and can be repeated safely."
          action={setUp('Set up this site')}
        />
      ) : (
        <Problem
          text="The toolkit is for staff who propose a partnership, and you are not among them, or this site is not set up yet. To read about partnerships, open the register; to propose one, ask CEPT to add you to Partnership Staff."
          action={readInstead}
        />
      );
    case 'behind':
      return (
        <Problem
          text={
            mayInstall
              ? 'This site was set up by an older version, or its set-up stopped half-way. Bring it up to date; nothing is lost.'
              : 'This site is being brought up to date, or its set-up stopped half-way. Ask the site owner to finish it.'
          }
          action={mayInstall ? setUp('Bring this site up to date') : undefined}
        />
      );
    case 'ahead':
      return (
        <Problem
          text="This site was set up by a newer version of the toolkit than this page has. Reload the page; if that does not help, ask the site owner to update the toolkit."
          action={<Button text="Reload the page" onClick={() => window.location.reload()} />}
        />
      );
  }
}
