import type { Appointment } from '../../domain/protocol/appointment';
import { civilDate } from '../schema/dates';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { routingList, type RoutingItem } from './routingList';

export const appointmentSelect = selectOf(
  routingList,
  'Id',
  'PtCapacity',
  'PtService',
  'PtLogin',
  'PtObjectId',
  'PtName',
  'PtFrom',
  'PtUntil',
  'PtIsDeputy',
  'Created'
);

/** A new row of Routing. The person column stays empty where the writer may not resolve people. */
export function appointmentValues(
  appointment: Appointment,
  key: string,
  personId?: number
): ValuesOf<typeof routingList> {
  const { person, capacity, service } = appointment;
  return {
    Title: service === '' ? `${capacity}: ${person.name}` : `${capacity}, ${service}: ${person.name}`,
    PtAppointmentKey: key,
    PtCapacity: capacity,
    PtService: service,
    PtLogin: person.login,
    PtObjectId: person.objectId,
    PtName: person.name,
    PtFrom: dateValue(appointment.from),
    PtUntil: dateValue(appointment.until),
    PtIsDeputy: appointment.isDeputy,
    ...(personId === undefined ? {} : { PtPersonId: personId })
  };
}

/** The appointment that a row states. */
export function toAppointment(row: RoutingItem): Appointment | undefined {
  if (!row.PtCapacity || !row.PtLogin) return undefined;
  return {
    capacity: row.PtCapacity,
    service: row.PtService ?? '',
    person: { login: row.PtLogin.toLowerCase(), objectId: row.PtObjectId ?? '', name: row.PtName ?? row.PtLogin },
    from: civilDate(row.PtFrom),
    until: civilDate(row.PtUntil),
    isDeputy: row.PtIsDeputy ?? false
  };
}

function dateValue(date: string): string | null {
  return date === '' ? null : `${date}T12:00:00Z`;
}
