import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';
import { sameLogin } from '../../domain/people/sameLogin';
import type { AppointmentRow, RoutingRepository } from '../../domain/protocol/appointment';
import { addOnce } from '../schema/addOnce';
import { sameFacts } from '../schema/sameFacts';
import { listOf, quoted } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { appointmentSelect, appointmentValues, toAppointment, type AuthoredRoutingItem } from './appointmentRows';
import { routingList } from './routingList';

/** Appointments, one request each. */
export function createRoutingRepository(sp: SPFI, me: Person): RoutingRepository {
  const { items } = listOf(sp, routingList);

  async function find(key: string): Promise<AppointmentRow | undefined> {
    const rows = await items
      .select(...appointmentSelect)
      .expand('Author')
      .filter(`PtAppointmentKey eq ${quoted(key)}`)
      .top(1)<AuthoredRoutingItem[]>();
    return rows[0] && toAppointment(rows[0]);
  }

  return {
    appoint: given =>
      translateErrors(() => {
        const appointment = {
          ...given,
          person: { ...given.person, login: given.person.login.toLowerCase() },
          deputyFor: given.deputyFor.toLowerCase()
        };
        return addOnce<AppointmentRow>({
          add: async () => {
            const added: { readonly Id: number; readonly Created: string } = await items.add(
              appointmentValues(appointment)
            );
            return { ...appointment, id: added.Id, author: me, createdOn: added.Created };
          },
          find: () => find(appointment.key),
          isSame: found => sameFacts(appointment, found) && sameLogin(found.author.login, me.login)
        });
      })
  };
}
