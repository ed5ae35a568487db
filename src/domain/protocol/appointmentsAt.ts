import type { IgnoredAppointment } from '../status/status';
import type { AppointmentRow } from './appointment';
import { isInForce, judgeAppointments } from './judgeAppointments';

/** Routing as it stood at a moment: the rows in force then, and those that never count with the reason. */
export function appointmentsAt(
  rows: readonly AppointmentRow[],
  at: Date
): { readonly inForce: readonly AppointmentRow[]; readonly ignored: readonly IgnoredAppointment[] } {
  const { terms, ignored } = judgeAppointments(rows);
  return { inForce: terms.filter(term => isInForce(term, at.getTime())).map(term => term.row), ignored };
}
