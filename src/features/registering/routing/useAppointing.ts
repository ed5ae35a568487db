import * as React from 'react';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { checkAppointment } from '../../../domain/protocol/checkAppointment';
import { useServices } from '../../../ui/Services';
import { useDeed, type Deed } from '../../../ui/useDeed';
import { emptyAppointment, isOfService, toNewAppointment, type AppointmentTyped } from './appointmentTyped';
import { appointStrings as strings } from './strings';

/** One sentence by field. */
interface AppointmentProblems {
  readonly [field: string]: string | undefined;
}

interface Appointing {
  readonly typed: AppointmentTyped;
  readonly change: (part: Partial<AppointmentTyped>) => void;
  readonly problems: AppointmentProblems;
  readonly deed: Deed;
  readonly appoint: () => Promise<void>;
  /** Counts the appointments made, so that the form starts afresh after each. */
  readonly turn: number;
}

/** Filling in an appointment and sending it: one request, sent again safely. */
export function useAppointing(appointments: readonly AppointmentRow[], reload: () => Promise<void>): Appointing {
  const { routing, me, now } = useServices();
  const [typed, setTyped] = React.useState(emptyAppointment);
  const [problems, setProblems] = React.useState<AppointmentProblems>({});
  const [turn, setTurn] = React.useState(0);
  const [deed, carryOut] = useDeed();

  const appoint = async (): Promise<void> => {
    const found = checkAppointment(toNewAppointment('', typed), me, appointments, now());
    const next: { [field: string]: string } = {};
    for (const { field, text } of found) next[field] ??= text;
    // Without its service the row would fill the seat of the second SMT member.
    if (isOfService(typed.seat) && typed.service.trim() === '') next.service ??= strings.serviceNeeded;
    setProblems(next);
    const [first] = Object.keys(next);
    if (first !== undefined) {
      document.getElementById(`appoint-${first}`)?.focus();
      return;
    }
    const isDone = await carryOut(async key => {
      await routing.appoint(toNewAppointment(key, typed));
      await reload();
    });
    if (!isDone) return;
    setTyped(emptyAppointment);
    setTurn(turn + 1);
  };

  return {
    typed,
    change: part => setTyped(before => ({ ...before, ...part })),
    problems,
    deed,
    appoint,
    turn
  };
}
