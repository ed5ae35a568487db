import { sameLogin } from '../people/sameLogin';
import type { Person } from '../people/person';
import type { AppointmentRow, Capacity } from '../protocol/appointment';
import { isInForce, judgeAppointments, type Term } from '../protocol/judgeAppointments';
import type { IgnoredAppointment } from '../status/status';
import { serviceMark } from './sameService';

/** Who holds a capacity for a service at a moment. */
export interface Seat {
  readonly holder?: Person;
  /** In their dates, and for this holder where their row says for whom. */
  readonly deputies: readonly Person[];
}

/** Routing, judged once and asked often. */
export interface Routing {
  seatAt(capacity: Capacity, service: string, at: number): Seat;
  isCept(login: string, at: number): boolean;
  readonly ignored: readonly IgnoredAppointment[];
}

/** Capacity comes only from Routing (protocol section 4): the newest appointment in force holds a seat. */
export function createRouting(rows: readonly AppointmentRow[]): Routing {
  const { terms, ignored } = judgeAppointments(rows);
  const seats = new Map<string, Term[]>();
  for (const term of terms) {
    const mark = seatMark(term.row.capacity, term.row.service);
    const seat = seats.get(mark);
    if (seat) seat.push(term);
    else seats.set(mark, [term]);
  }

  function termsAt(capacity: Capacity, service: string, at: number): readonly Term[] {
    return (seats.get(seatMark(capacity, service)) ?? []).filter(term => isInForce(term, at));
  }

  return {
    ignored,
    seatAt(capacity, service, at) {
      const inForce = termsAt(capacity, service, at);
      const holder = newest(inForce.filter(term => !term.row.isDeputy))?.row.person;
      const deputies = inForce
        .filter(({ row }) => row.isDeputy && (row.deputyFor === '' || sameLogin(row.deputyFor, holder?.login ?? '')))
        .map(({ row }) => row.person)
        .filter((person, place, all) => all.findIndex(one => sameLogin(one.login, person.login)) === place);
      return { ...(holder && { holder }), deputies };
    },
    isCept: (login, at) => termsAt('Cept', '', at).some(term => sameLogin(term.row.person.login, login))
  };
}

function newest(terms: readonly Term[]): Term | undefined {
  return terms.reduce<Term | undefined>(
    (best, term) =>
      !best || term.begins > best.begins || (term.begins === best.begins && term.row.id > best.row.id) ? term : best,
    undefined
  );
}

function seatMark(capacity: Capacity, service: string): string {
  // CEPT and the Chief Executive are there for the whole council, whatever service a row names.
  return capacity === 'Cept' || capacity === 'ChiefExecutive' ? capacity : `${capacity}/${serviceMark(service)}`;
}
