import type { Person } from '../../../domain/people/person';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { seatWords } from '../../../domain/routing/roleWords';
import { whoMaySign } from '../../../domain/routing/whoMaySign';
import type { SignificanceBand } from '../../../domain/significance/significance';

/** Those who had a part in a draft and so do not sign it: nobody signs their own (protocol section 4). */
export interface Involved {
  readonly leadOfficer: Person;
  /** The one who writes and submits it. */
  readonly author: Person;
}

/** Who signs a document of a band for a service, as CEPT's appointments stand. */
export function signerWords(
  band: SignificanceBand,
  service: string,
  { leadOfficer, author }: Involved,
  appointments: readonly AppointmentRow[],
  now: Date
): string {
  if (service.trim() === '') return '';
  const barred = [
    { login: leadOfficer.login, why: 'the lead officer' },
    { login: author.login, why: 'its author' }
  ];
  const route = whoMaySign({ band, service: service.trim(), barred }, appointments, now);
  const reasons = route.passedOver.map(({ reason }) => reason);
  const signer = route.person ?? route.deputies[0];
  const answer = signer ? `${signer.name}, ${seatWords(route.capacity, route.service)}.` : (route.problem ?? '');
  return [answer, ...reasons].join(' ');
}
