import * as React from 'react';
import type { AppointmentRow } from '../../../domain/protocol/appointment';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { PersonBox } from '../../../ui/people/PersonBox';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { SelectBox } from '../../../ui/SelectBox';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { checkingStyles } from '../checking/checkingStyles';
import { isOfService } from './appointmentTyped';
import { DateBox } from '../../../ui/DateBox';
import { ServiceChoice } from './ServiceChoice';
import { appointStrings as strings, type SeatChoice } from './strings';
import { useAppointing } from './useAppointing';

interface AppointFormProps {
  readonly services: readonly string[];
  readonly appointments: readonly AppointmentRow[];
  readonly reload: () => Promise<void>;
}

const seats = Object.keys(strings.capacities) as SeatChoice[];

/** CEPT appoints somebody, never themselves (SharePoint lets only CEPT write; the row says who counts). */
export function AppointForm({ services, appointments, reload }: AppointFormProps): React.ReactElement {
  const css = checkingStyles();
  const { directory } = useServices();
  const { typed, change, problems, deed, appoint, turn } = useAppointing(appointments, reload);
  return (
    <div className={css.box}>
      <Card quiet>
        <Section title={strings.title}>
          <SelectBox
            id="appoint-capacity"
            label={strings.capacity}
            problem={problems.capacity}
            value={typed.seat}
            options={seats.map(seat => ({ value: seat, text: strings.capacities[seat] }))}
            onChange={seat => change({ seat })}
          />
          {isOfService(typed.seat) && (
            <ServiceChoice
              key={`service-${turn}`}
              services={services}
              value={typed.service}
              problem={problems.service}
              onChange={service => change({ service })}
            />
          )}
          <PersonBox
            key={`person-${turn}`}
            id="appoint-person"
            label={strings.person}
            problem={problems.person}
            value={typed.person}
            onChange={person => change({ person })}
            findPeople={directory.findPeople}
          />
          <DateBox
            id="appoint-from"
            label={strings.from}
            hint={strings.fromHint}
            problem={problems.from}
            value={typed.from}
            onChange={from => change({ from })}
          />
          <DateBox
            id="appoint-until"
            label={strings.until}
            hint={strings.untilHint}
            problem={problems.until}
            value={typed.until}
            onChange={until => change({ until })}
          />
          <label className={css.tick}>
            <input
              type="checkbox"
              className={css.tickBox}
              checked={typed.isDeputy}
              onChange={event => change({ isDeputy: event.target.checked })}
            />
            <span>{strings.deputy}</span>
          </label>
          <TextBox
            id="appoint-reason"
            label={strings.reason}
            problem={problems.reason}
            value={typed.reason}
            onChange={reason => change({ reason })}
          />
          <Prose soft>{strings.group}</Prose>
          {deed.phase === 'failed' && (
            <div className={css.gap}>
              <Problem text={deed.text} />
            </div>
          )}
          <ButtonRow>
            <Button kind="primary" text={strings.appoint} busy={deed.phase === 'busy'} onClick={() => void appoint()} />
          </ButtonRow>
          {deed.phase === 'done' && (
            <Notice kind="done" announce="status">
              {strings.appointed}
            </Notice>
          )}
        </Section>
      </Card>
    </div>
  );
}
