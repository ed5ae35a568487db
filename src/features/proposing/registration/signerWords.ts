import type { Person } from '../../../domain/people/person';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { seatWords } from '../../../domain/routing/roleWords';
import { whoMaySign } from '../../../domain/routing/whoMaySign';

/** Who signs a Limited registration for a service, as CEPT's appointments stand: nobody signs their own (protocol section 4). */
export function signerWords(service: string, me: Person, appointments: readonly AppointmentRow[], now: Date): string {
  if (service.trim() === '') return '';
  const barred = [{ login: me.login, why: 'the lead officer' }];
  const route = whoMaySign({ band: 'Limited', service: service.trim(), barred }, appointments, now);
  const reasons = route.passedOver.map(({ reason }) => reason);
  const signer = route.person ?? route.deputies[0];
  const answer = signer ? `${signer.name}, ${seatWords(route.capacity, route.service)}.` : (route.problem ?? '');
  return [answer, ...reasons].join(' ');
}
