import * as React from 'react';
import { LazyScreen } from '../LazyScreen';
import { ScreenWebPart } from '../ScreenWebPart';
import type { LoadScreen } from '../useScreen';
import { followTeamsLink } from './followTeamsLink';

const loadApprovals: LoadScreen = async () =>
  (await import(/* webpackChunkName: 'approvals' */ '../../features/approving/ApprovalsApp')).ApprovalsApp;

/** Partnership approvals: managers read the decision brief and sign off, on a page or in Teams. */
export default class ApprovalsWebPart extends ScreenWebPart {
  protected async onInit(): Promise<void> {
    await super.onInit();
    await followTeamsLink(this.context.sdks.microsoftTeams?.teamsJs);
  }

  protected screen(): React.ReactElement {
    return <LazyScreen load={loadApprovals} />;
  }
}
