import type { Person } from '../../../domain/people/person';
import type { NewAppointment } from '../../../domain/protocol/appointment';
import type { SeatChoice } from './strings';

/** An appointment as it is being filled in. */
export interface AppointmentTyped {
  readonly seat: SeatChoice;
  readonly service: string;
  readonly person: Person | undefined;
  readonly from: string;
  readonly until: string;
  readonly isDeputy: boolean;
  readonly reason: string;
}

export const emptyAppointment: AppointmentTyped = {
  seat: 'HeadOfService',
  service: '',
  person: undefined,
  from: '',
  until: '',
  isDeputy: false,
  reason: ''
};

/** Is this seat one of a service? The others are for the whole council. */
export function isOfService(seat: SeatChoice): boolean {
  return seat === 'HeadOfService' || seat === 'SeniorManagement';
}

const nobody: Person = { login: '', objectId: '', name: '' };

/** The row that it asks for. */
export function toNewAppointment(key: string, typed: AppointmentTyped): NewAppointment {
  const { seat, service, person = nobody, from, until, isDeputy, reason } = typed;
  return {
    key,
    capacity: seat === 'SecondSeniorManagement' ? 'SeniorManagement' : seat,
    service: isOfService(seat) ? service.trim() : '',
    person,
    from,
    until,
    isDeputy,
    deputyFor: '',
    supersedes: '',
    reason: reason.trim()
  };
}
