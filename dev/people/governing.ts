import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { ProtocolSettings } from '../../src/domain/protocol/settings';
import { londonDate } from '../../src/domain/time/londonDate';
import { protocolList } from '../../src/lists/protocol/protocolList';
import { settingsValues } from '../../src/lists/protocol/settingsRows';
import { firstAppointment } from '../../src/lists/routing/appointmentRows';
import { createRoutingRepository } from '../../src/lists/routing/routingRepository';
import { listOf } from '../../src/lists/schema/site';
import type { DirectoryPerson } from '../sharepoint/sharePoint';
import { type Acting } from './acting';
import { personOf } from './personOf';
import type { posts } from './memberships';

const day = 86_400_000;

/** Puts people into a group, as its owner. */
export async function join(owner: Acting, group: string, people: readonly DirectoryPerson[]): Promise<void> {
  for (const person of people) {
    await owner.sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${person.login}`);
  }
}

/** Enters appointments in Routing, as CEPT. */
export async function appoint(cept: Acting, entries: typeof posts): Promise<void> {
  const start = Date.now() - 60 * day;
  for (const { person, capacity, service, forDays } of entries) {
    const appointment = {
      capacity,
      service,
      person: personOf(person),
      from: londonDate(new Date(start)),
      until: forDays === undefined ? '' : londonDate(new Date(start + forDays * day)),
      isDeputy: forDays !== undefined
    };
    await createRoutingRepository(cept.sp, cept.me).appoint(firstAppointment(appointment, crypto.randomUUID()));
  }
}

/** Adopts a version of the settings, as CEPT. */
export async function adopt(cept: Acting, settings: ProtocolSettings): Promise<void> {
  const from = londonDate(new Date(Date.now() - 60 * day));
  await listOf(cept.sp, protocolList).items.add(settingsValues(settings, from, 'The six corporate aims are named'));
}
