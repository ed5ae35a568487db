import type { Records } from '../../domain/partnerships/records';
import type { Person } from '../../domain/people/person';
import { sameLogin } from '../../domain/people/sameLogin';
import { appointmentsAt } from '../../domain/protocol/appointmentsAt';

/** Holds this person CEPT's role by Routing (protocol section 7)? It decides what is offered; SharePoint decides what is written. */
export function holdsCept({ appointments }: Pick<Records, 'appointments'>, me: Person, now: Date): boolean {
  return appointmentsAt(appointments, now).inForce.some(
    ({ capacity, person }) => capacity === 'Cept' && sameLogin(person.login, me.login)
  );
}
