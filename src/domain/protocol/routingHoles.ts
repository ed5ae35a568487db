import { createRouting } from '../routing/routing';
import { holeWords } from '../routing/whoMaySign';
import type { AppointmentRow } from './appointment';

/** The seats that nobody holds now and that somebody will be waiting for, one sentence each; the more urgent first. */
export function routingHoles(
  rows: readonly AppointmentRow[],
  services: readonly string[],
  now: Date
): readonly string[] {
  const routing = createRouting(rows);
  const at = now.getTime();
  const seats = [
    ...services.map(service => ({ capacity: 'HeadOfService', service }) as const),
    ...services.map(service => ({ capacity: 'SeniorManagement', service }) as const),
    { capacity: 'ChiefExecutive', service: '' } as const,
    { capacity: 'SeniorManagement', service: '' } as const
  ];
  return seats
    .filter(({ capacity, service }) => routing.seatAt(capacity, service, at).holder === undefined)
    .map(({ capacity, service }) => holeWords(capacity, service));
}
