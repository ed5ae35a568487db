import { goInstead } from '../../ui/useHashRoute';

/** The part of the Teams SDK that tells where a link into the tab leads. */
export interface TeamsPageHost {
  readonly app: { getContext(): Promise<{ readonly page?: { readonly subPageId?: string } }> };
}

/**
 * A link into the Teams tab carries the key of a submission as its subPageId: its brief opens first. An address that already names a screen
 * wins, and a host that tells nothing opens the queue.
 */
export async function followTeamsLink(teams: TeamsPageHost | undefined): Promise<void> {
  if (!teams || window.location.hash.startsWith('#/')) return;
  try {
    const { page } = await teams.app.getContext();
    if (page?.subPageId) goInstead(`#/submission/${encodeURIComponent(page.subPageId)}`);
  } catch {
    // The queue is a good start too.
  }
}
