import type { Capacity } from '../protocol/appointment';

/** Capacities as the protocol says them. */
export const capacityWords: { readonly [C in Capacity]: string } = {
  HeadOfService: 'Head of Service',
  SeniorManagement: 'SMT member',
  ChiefExecutive: 'Chief Executive',
  Cept: 'CEPT'
};

/** The seat with its service: "Head of Service for Planning". */
export function seatWords(capacity: Capacity, service: string): string {
  if (service === '') return capacity === 'SeniorManagement' ? 'second SMT member' : capacityWords[capacity];
  return `${capacityWords[capacity]} for ${service}`;
}
