import { sameLogin } from '../people/sameLogin';
import type { Person } from '../people/person';
import type { AppointmentRow, Capacity } from '../protocol/appointment';
import type { SignificanceBand } from '../significance/significance';
import type { PassedOver, SignOffRoute } from '../status/status';
import { seatWords } from './roleWords';
import { createRouting, type Routing } from './routing';

/** Somebody who may not sign a submission, and why: "its author", "its lead officer". */
export interface Barred {
  readonly login: string;
  readonly why: string;
}

export interface SignOffFacts {
  readonly band: SignificanceBand;
  readonly service: string;
  readonly barred: readonly Barred[];
}

/** Who signs a submission at a moment, from the rows of Routing. */
export function whoMaySign(facts: SignOffFacts, rows: readonly AppointmentRow[], at: Date): SignOffRoute {
  return routeOf(facts, createRouting(rows), at.getTime());
}

/**
 * Protocol section 4: Limited is signed by the Head of Service, Moderate and Major by the SMT member. Nobody signs their own: it goes up,
 * Head of Service to SMT member to Chief Executive to second SMT member. A hole in Routing stops it until CEPT has filled it.
 */
export function routeOf({ band, service, barred }: SignOffFacts, routing: Routing, at: number): SignOffRoute {
  const passedOver: PassedOver[] = [];
  for (const { capacity, service: seat } of chain(band, service)) {
    const { holder, deputies } = routing.seatAt(capacity, seat, at);
    const why = holder && whyBarred(barred, holder);
    if (holder && why) {
      passedOver.push({ capacity, person: holder, reason: `${holder.name} is ${why} and does not sign.` });
      continue;
    }
    const may = deputies.filter(deputy => !whyBarred(barred, deputy));
    const route = { capacity, service: seat, deputies: may, passedOver };
    if (holder) return { ...route, person: holder };
    return may.length > 0 ? route : { ...route, problem: holeWords(capacity, seat) };
  }
  return {
    capacity: 'SeniorManagement',
    service: '',
    deputies: [],
    passedOver,
    problem:
      'Nobody in Routing may sign this, because each of them had a part in it: ask CEPT to appoint another second SMT member.'
  };
}

export function whyBarred(barred: readonly Barred[], person: Person): string | undefined {
  return barred.find(({ login }) => sameLogin(login, person.login))?.why;
}

/** One sentence for a seat that nobody holds. */
export function holeWords(capacity: Capacity, service: string): string {
  if (service === '') return `Routing names no ${seatWords(capacity, '')}: ask CEPT to appoint one.`;
  return `${service} has no ${seatWords(capacity, service).replace(` for ${service}`, '')} in Routing: ask CEPT to appoint one.`;
}

function chain(
  band: SignificanceBand,
  service: string
): readonly { readonly capacity: Capacity; readonly service: string }[] {
  const upwards = [
    { capacity: 'SeniorManagement', service },
    { capacity: 'ChiefExecutive', service: '' },
    { capacity: 'SeniorManagement', service: '' }
  ] as const;
  return band === 'Limited' ? [{ capacity: 'HeadOfService', service }, ...upwards] : upwards;
}
