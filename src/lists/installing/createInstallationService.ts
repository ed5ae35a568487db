import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { FirstRun, InstallationService } from '../../domain/installation/installation';
import { Trouble } from '../../domain/trouble';
import { protocolList } from '../protocol/protocolList';
import { settingsInForce, settingsSelect } from '../protocol/settingsRows';
import { routingList } from '../routing/routingList';
import { inBatches } from '../schema/inBatches';
import { listOf } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { findDrift } from './drift';
import { findPeople } from '../people/findPeople';
import { install } from './install';

/** Manage Permissions and Manage Web among SharePoint's permission kinds: what site owners have and nobody else here. */
const ownerKinds = [26, 31];

/** Sets up and checks a site with the rights of its owner. */
export function createInstallationService(
  sp: SPFI,
  clock: { readonly now: () => Date; readonly newKey: () => string } = {
    now: () => new Date(),
    newKey: () => crypto.randomUUID()
  }
): InstallationService {
  return {
    install: (firstCeptMembers, onStep) =>
      translateErrors(async () => {
        await needOwner(sp);
        await install(sp, { firstCeptMembers, onStep, ...clock });
      }),
    drift: onStep =>
      translateErrors(async () => {
        await needOwner(sp);
        return findDrift(sp, onStep);
      }),
    firstRun: () => translateErrors(() => firstRun(sp, clock.now())),
    findPeople: text => translateErrors(() => findPeople(sp, text))
  };
}

async function needOwner(sp: SPFI): Promise<void> {
  const { EffectiveBasePermissions: rights } = await sp.web.select('EffectiveBasePermissions')<{
    readonly EffectiveBasePermissions: { readonly Low: string };
  }>();
  const may = (kind: number): boolean => Math.floor(Number(rights.Low) / 2 ** (kind - 1)) % 2 === 1;
  if (!ownerKinds.every(may)) throw new Trouble('forbidden');
}

async function firstRun(sp: SPFI, now: Date): Promise<FirstRun> {
  const [cept, staff, appointments, settings] = await inBatches(sp, batch => [
    batch.web.siteGroups.getByName('CEPT').users.select('Id')<unknown[]>(),
    batch.web.siteGroups.getByName('Partnership Staff').users.select('Id')<unknown[]>(),
    listOf(batch, routingList).items.select('Id').top(5000)<unknown[]>(),
    listOf(batch, protocolList)
      .items.select(...settingsSelect)
      .top(5000)()
  ]);
  return {
    ceptMembers: cept.length,
    staffMembers: staff.length,
    appointments: appointments.length,
    aimsAreNamed: settingsInForce(settings, now).aimsAreNamed
  };
}
