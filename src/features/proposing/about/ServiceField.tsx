import * as React from 'react';
import type { Appointment } from '../../../domain/protocol/appointment';
import { SelectBox } from '../../../ui/SelectBox';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';
import { aboutStrings } from './strings';

interface ServiceFieldProps {
  readonly appointments: readonly Appointment[];
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (service: string) => void;
}

/** No service has this name: a space cannot be a whole name. */
const another = ' ';

/** The services that the council has named in its appointments; another one can be typed. */
export function ServiceField({ appointments, value, problem, onChange }: ServiceFieldProps): React.ReactElement {
  const services = React.useMemo(() => servicesOf(appointments), [appointments]);
  const [isOther, setOther] = React.useState(value !== '' && !services.includes(value));
  const typed = (id: string, label: string): React.ReactElement => (
    <TextBox id={id} label={label} problem={problem} value={value} onChange={onChange} />
  );
  if (services.length === 0) return typed(fieldId('service'), aboutStrings.service);
  return (
    <>
      <SelectBox
        id={isOther ? 'choose-service' : fieldId('service')}
        label={aboutStrings.service}
        hint={aboutStrings.serviceHint}
        problem={isOther ? undefined : problem}
        value={isOther ? another : services.includes(value) ? value : ''}
        options={[
          { value: '', text: aboutStrings.chooseService },
          ...services.map(service => ({ value: service, text: service })),
          { value: another, text: aboutStrings.anotherService }
        ]}
        onChange={chosen => {
          setOther(chosen === another);
          onChange(chosen === another ? '' : chosen);
        }}
      />
      {isOther && typed(fieldId('service'), aboutStrings.serviceName)}
    </>
  );
}

function servicesOf(appointments: readonly Appointment[]): readonly string[] {
  const named = new Set(appointments.map(appointment => appointment.service).filter(service => service !== ''));
  return Array.from(named).sort((a, b) => a.localeCompare(b, 'en-GB'));
}
