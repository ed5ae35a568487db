import type { Person } from '../../../src/domain/people/person';
import { createInstallationService } from '../../../src/lists/installing/createInstallationService';
import { connectSite } from '../../../src/lists/schema/connectSite';
import type { SenderOptions } from '../../../src/lists/schema/sender';
import type { AssumptionName } from '../../sharepoint/assumptions';
import { startSharePoint, type StartedSharePoint } from '../../sharepoint/testing/startSharePoint';
import { actingAs, type Acting } from '../acting';
import { personOf } from '../personOf';
import { cast, defaultLogin, ownerLogin } from '../cast';
import { join } from '../governing';
import { firstCeptMembers, memberships } from '../memberships';

/** A site set up by our installer, with the cast in their groups and nothing written yet. */
export interface InstalledSite {
  readonly server: StartedSharePoint;
  readonly siteUrl: string;
  as(login: string, fetchIt?: SenderOptions['fetch']): Acting;
}

export async function installedSite(otherAnswers: readonly AssumptionName[] = []): Promise<InstalledSite> {
  const server = await startSharePoint({ people: cast, defaultLogin, ownerLogin, otherAnswers });
  const siteUrl = server.url('/sites/set-up');
  const owner = actingAs(siteUrl, ownerLogin);
  await createInstallationService(owner.sp).install(firstCeptMembers.map(personOf), () => undefined);
  for (const [group, people] of Object.entries(memberships)) await join(owner, group, people);
  return {
    server,
    siteUrl,
    as: (login, fetchIt) => ({
      sp: connectSite({ siteUrl, headers: { 'X-Local-User': login }, fetch: fetchIt }),
      me: meOf(login)
    })
  };
}

function meOf(login: string): Person {
  return actingAs('http://127.0.0.1/sites/none', login).me;
}
