import * as React from 'react';
import type { AppointmentRow, NewAppointment } from '../../../domain/protocol/appointment';
import { checkAppointment } from '../../../domain/protocol/checkAppointment';
import { londonDate } from '../../../domain/time/londonDate';
import { Button, ButtonRow } from '../../../ui/Button';
import { Problem } from '../../../ui/Problem';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { useDeed } from '../../../ui/useDeed';
import { DateBox } from '../../../ui/DateBox';
import { endStrings as strings } from './strings';

interface EndFormProps {
  readonly row: AppointmentRow;
  readonly title: string;
  readonly appointments: readonly AppointmentRow[];
  readonly reload: () => Promise<void>;
  readonly onKeep: () => void;
}

/** Ends an appointment by a new row that replaces it: nothing in Routing is ever changed. */
export function EndForm({ row, title, appointments, reload, onKeep }: EndFormProps): React.ReactElement {
  const { routing, me, now } = useServices();
  const [lastDay, setLastDay] = React.useState(() => londonDate(now()));
  const [reason, setReason] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [deed, carryOut] = useDeed();
  const ids = { day: `end-${row.key}-day`, reason: `end-${row.key}-reason` };
  React.useEffect(() => document.getElementById(`end-${row.key}-day`)?.focus(), [row.key]);

  const end = async (): Promise<void> => {
    const { capacity, service, person, isDeputy, deputyFor } = row;
    const ending = (key: string): NewAppointment => ({
      key,
      capacity,
      service,
      person,
      isDeputy,
      deputyFor,
      from: '',
      until: lastDay,
      supersedes: row.key,
      reason: reason.trim()
    });
    const wrong = lastDay === '' ? strings.needed : checkAppointment(ending(''), me, appointments, now())[0]?.text;
    setProblem(wrong);
    if (wrong !== undefined) return;
    await carryOut(async key => {
      await routing.appoint(ending(key));
      await reload();
    });
  };

  return (
    <div role="group" aria-label={strings.title(row.person.name, title)}>
      <DateBox id={ids.day} label={strings.lastDay} problem={problem} value={lastDay} onChange={setLastDay} />
      <TextBox id={ids.reason} label={strings.reason} value={reason} onChange={setReason} />
      {deed.phase === 'failed' && <Problem text={deed.text} />}
      <ButtonRow>
        <Button text={strings.end} busy={deed.phase === 'busy'} onClick={() => void end()} />
        <Button kind="quiet" text={strings.keep} onClick={onKeep} />
      </ButtonRow>
    </div>
  );
}
