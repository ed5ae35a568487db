import type { AppointmentRow, NewAppointment, RoutingRepository } from '../domain/protocol/appointment';
import { memoryLog, type MemoryLog, type MemoryLogContext } from './memoryLog';

export type MemoryRouting = RoutingRepository & Omit<MemoryLog<NewAppointment, AppointmentRow>, 'add'>;

/** Routing in memory, with the promises of the list. */
export function memoryRouting(context: MemoryLogContext): MemoryRouting {
  const { add, ...log } = memoryLog<NewAppointment, AppointmentRow>(context, (row, { at, ...server }) => ({
    ...row,
    ...server,
    createdOn: at
  }));
  return { ...log, appoint: add };
}
