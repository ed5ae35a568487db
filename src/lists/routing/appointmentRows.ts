import type { Appointment, AppointmentRow, NewAppointment } from '../../domain/protocol/appointment';
import { civilDate, dateValue } from '../schema/dates';
import { personOf, type ExpandedPerson } from '../schema/people';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { routingList, type RoutingItem } from './routingList';

export const appointmentSelect: readonly string[] = [
  ...selectOf(
    routingList,
    'Id',
    'Created',
    'PtAppointmentKey',
    'PtCapacity',
    'PtService',
    'PtLogin',
    'PtObjectId',
    'PtName',
    'PtFrom',
    'PtUntil',
    'PtIsDeputy',
    'PtDeputyFor',
    'PtSupersedes',
    'PtReason'
  ),
  'Author/Name',
  'Author/Title'
];

export type AuthoredRoutingItem = RoutingItem & { readonly Author?: ExpandedPerson };

/** A first appointment of somebody: it corrects nothing. */
export function firstAppointment(appointment: Appointment, key: string): NewAppointment {
  return { ...appointment, key, supersedes: '', deputyFor: '', reason: '' };
}

/**
 * A new row of Routing. The sign-in name is what counts; the person column, for views alone, stays empty where the writer may not
 * resolve people: only site owners may (`ensureUser`), and CEPT is none.
 */
export function appointmentValues(appointment: NewAppointment, personId?: number): ValuesOf<typeof routingList> {
  const { person, capacity, service } = appointment;
  return {
    Title: service === '' ? `${capacity}: ${person.name}` : `${capacity}, ${service}: ${person.name}`,
    PtAppointmentKey: appointment.key,
    PtCapacity: capacity,
    PtService: service,
    PtLogin: person.login,
    PtObjectId: person.objectId,
    PtName: person.name,
    PtFrom: dateValue(appointment.from),
    PtUntil: dateValue(appointment.until),
    PtIsDeputy: appointment.isDeputy,
    PtDeputyFor: appointment.deputyFor,
    PtSupersedes: appointment.supersedes,
    PtReason: appointment.reason,
    ...(personId === undefined ? {} : { PtPersonId: personId })
  };
}

/** The appointment that a row states; whether it counts is for the rules to say. */
export function toAppointment(row: AuthoredRoutingItem): AppointmentRow | undefined {
  if (!row.PtCapacity || !row.PtLogin) return undefined;
  return {
    id: row.Id,
    key: row.PtAppointmentKey ?? '',
    capacity: row.PtCapacity,
    service: row.PtService ?? '',
    person: { login: row.PtLogin.toLowerCase(), objectId: row.PtObjectId ?? '', name: row.PtName ?? row.PtLogin },
    from: civilDate(row.PtFrom),
    until: civilDate(row.PtUntil),
    isDeputy: row.PtIsDeputy ?? false,
    deputyFor: (row.PtDeputyFor ?? '').toLowerCase(),
    supersedes: row.PtSupersedes ?? '',
    reason: row.PtReason ?? '',
    author: personOf(row.Author),
    createdOn: row.Created
  };
}
