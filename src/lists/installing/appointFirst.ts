import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';
import { londonDate } from '../../domain/time/londonDate';
import { appointmentValues, firstAppointment } from '../routing/appointmentRows';
import { routingList } from '../routing/routingList';
import { listOf } from '../schema/site';

const claimOf = (login: string): string => `i:0#.f|membership|${login}`;

/**
 * Puts CEPT's first members into their group and names them in Routing: the only appointments that an owner makes, because from then on
 * CEPT appoints and nobody appoints themselves. Who is there already stays as they are.
 */
export async function appointFirst(
  sp: SPFI,
  people: readonly Person[],
  now: Date,
  newKey: () => string
): Promise<void> {
  if (people.length === 0) return;
  const cept = sp.web.siteGroups.getByName('CEPT');
  const members = await cept.users.select('LoginName')<{ readonly LoginName: string }[]>();
  const inside = new Set(members.map(member => member.LoginName.toLowerCase()));
  const rows = await listOf(sp, routingList).items.select('PtLogin').filter("PtCapacity eq 'Cept'").top(5000)<
    { readonly PtLogin: string | null }[]
  >();
  const appointed = new Set(rows.map(row => row.PtLogin?.toLowerCase()));
  for (const person of people) {
    const login = person.login.toLowerCase();
    if (!inside.has(claimOf(login))) await cept.users.add(claimOf(login));
    if (appointed.has(login)) continue;
    const user = await sp.web.ensureUser(claimOf(login));
    const appointment = {
      capacity: 'Cept',
      service: '',
      person: { ...person, login },
      from: londonDate(now),
      until: '',
      isDeputy: false
    } as const;
    await listOf(sp, routingList).items.add(appointmentValues(firstAppointment(appointment, newKey()), user.Id));
  }
}
