import type { AppointmentRow, Capacity } from '../../../domain/protocol/appointment';
import { appointmentsAt } from '../../../domain/protocol/appointmentsAt';
import { seatWords } from '../../../domain/routing/roleWords';
import { createRouting } from '../../../domain/routing/routing';
import { sameService, serviceMark } from '../../../domain/routing/sameService';
import { sameLogin } from '../../../domain/people/sameLogin';
import type { PartnershipStatus } from '../../../domain/status/status';
import { londonDate } from '../../../domain/time/londonDate';

/** One seat with the rows of Routing that fill it now, and those that will. */
export interface SeatLine {
  readonly capacity: Capacity;
  readonly service: string;
  readonly title: string;
  readonly holders: readonly AppointmentRow[];
  readonly deputies: readonly AppointmentRow[];
  readonly coming: readonly AppointmentRow[];
}

const councilWide: readonly Capacity[] = ['ChiefExecutive', 'SeniorManagement', 'Cept'];

/** The services that Routing or a partnership names, each once. */
export function servicesOf(
  rows: readonly Pick<AppointmentRow, 'service'>[],
  partnerships: readonly Pick<PartnershipStatus, 'service' | 'status'>[]
): readonly string[] {
  const named = new Map<string, string>();
  const needed = partnerships.filter(({ status }) => status !== 'NotPartnership' && status !== 'Closed');
  for (const { service } of [...rows, ...needed]) {
    const mark = serviceMark(service);
    if (mark !== '' && !named.has(mark)) named.set(mark, service.trim());
  }
  return [...named.values()].sort((a, b) => a.localeCompare(b, 'en-GB'));
}

/** Who sits where at a moment: the seats of one service, or ('') those of the whole council. */
export function seatsOf(service: string, rows: readonly AppointmentRow[], now: Date): readonly SeatLine[] {
  const { inForce, ignored } = appointmentsAt(rows, now);
  const routing = createRouting(rows);
  const today = londonDate(now);
  const replaced = new Set(rows.map(({ supersedes }) => supersedes));
  const coming = rows.filter(
    row => row.from > today && !replaced.has(row.key) && !ignored.some(each => each.row.id === row.id)
  );
  const capacities: readonly Capacity[] = service === '' ? councilWide : ['HeadOfService', 'SeniorManagement'];
  return capacities.map(capacity => {
    const isHere = (row: AppointmentRow): boolean =>
      row.capacity === capacity && (isForAll(capacity) || sameService(row.service, service));
    const here = inForce.filter(isHere);
    const { holder } = routing.seatAt(capacity, service, now.getTime());
    const isHolder = (row: AppointmentRow): boolean =>
      !row.isDeputy && (capacity === 'Cept' || sameLogin(row.person.login, holder?.login ?? ''));
    return {
      capacity,
      service,
      title: titleOf(capacity, service),
      holders: oncePerPerson(here.filter(isHolder)),
      deputies: here.filter(({ isDeputy }) => isDeputy),
      coming: coming.filter(isHere)
    };
  });
}

function titleOf(capacity: Capacity, service: string): string {
  const words = seatWords(capacity, service);
  return `${words[0].toUpperCase()}${words.slice(1)}`;
}

function isForAll(capacity: Capacity): boolean {
  return capacity === 'Cept' || capacity === 'ChiefExecutive';
}

/** Somebody appointed twice sits there once, by the newest row. */
function oncePerPerson(rows: readonly AppointmentRow[]): readonly AppointmentRow[] {
  return rows.filter(row => !rows.some(other => other.id > row.id && sameLogin(other.person.login, row.person.login)));
}
