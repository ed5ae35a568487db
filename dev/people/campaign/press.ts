import { Trouble } from '../../../src/domain/trouble';
import type { CampaignSite } from './campaignSite';

const mostPresses = 60;

/** How often a screen said in a run that something failed. */
export interface Presses {
  failed: number;
}

/** A person presses, and presses again when the screen says that it failed, until it is done. */
export async function pressUntilDone(site: CampaignSite, presses: Presses, act: () => Promise<void>): Promise<void> {
  for (let press = 1; ; press++) {
    await site.ready();
    try {
      await act();
      return;
    } catch (thrown) {
      if (!(thrown instanceof Trouble) || press === mostPresses) throw thrown;
      presses.failed += 1;
    }
  }
}
