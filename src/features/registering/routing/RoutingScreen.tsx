import * as React from 'react';
import { appointmentsAt } from '../../../domain/protocol/appointmentsAt';
import { routingHoles } from '../../../domain/protocol/routingHoles';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import type { OpenRegister } from '../useRegister';
import { AppointForm } from './AppointForm';
import { IgnoredRows } from './IgnoredRows';
import { seatsOf, servicesOf } from './seats';
import { SeatList } from './SeatList';
import { routingStrings as strings } from './strings';

/** Routing (protocol section 4): who signs for which service, what is missing, and for CEPT the way to appoint. */
export function RoutingScreen({ register }: { readonly register: OpenRegister }): React.ReactElement {
  const { records, partnerships, isCept, reload } = register;
  const { now } = useServices();
  const { appointments } = records;
  const at = React.useMemo(now, [now, records]);
  const services = React.useMemo(() => servicesOf(appointments, partnerships), [appointments, partnerships]);
  const holes = routingHoles(appointments, services, at);
  const shared = { isCept, appointments, reload };

  return (
    <>
      <ScreenHeading text={strings.title} />
      <Prose>{isCept ? strings.lead : `${strings.lead} ${strings.reader}`}</Prose>
      <Section title={strings.holes}>
        {holes.length === 0 ? (
          <Notice kind="done">{strings.noHoles}</Notice>
        ) : (
          <Notice kind="attention">
            {holes.map(hole => (
              <p key={hole}>{hole}</p>
            ))}
          </Notice>
        )}
      </Section>
      {[...services, ''].map(service => (
        <Section key={service} title={service || strings.wholeCouncil}>
          <SeatList seats={seatsOf(service, appointments, at)} {...shared} />
        </Section>
      ))}
      <IgnoredRows ignored={appointmentsAt(appointments, at).ignored} />
      {isCept && <AppointForm services={services} {...shared} />}
    </>
  );
}
