import * as React from 'react';
import { SelectBox } from '../../../ui/SelectBox';
import { TextBox } from '../../../ui/TextBox';
import { appointStrings as strings } from './strings';

interface ServiceChoiceProps {
  readonly services: readonly string[];
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (service: string) => void;
}

/** No service has this name: a space cannot be a whole name. */
const another = ' ';

/** A service that is known already, or a new one by its name. */
export function ServiceChoice({ services, value, problem, onChange }: ServiceChoiceProps): React.ReactElement {
  const [isOther, setOther] = React.useState(services.length === 0);
  return (
    <>
      <SelectBox
        id={isOther ? 'appoint-known-service' : 'appoint-service'}
        label={strings.service}
        problem={isOther ? undefined : problem}
        value={isOther ? another : value}
        options={[
          { value: '', text: strings.chooseService },
          ...services.map(service => ({ value: service, text: service })),
          { value: another, text: strings.anotherService }
        ]}
        onChange={chosen => {
          setOther(chosen === another);
          onChange(chosen.trim());
        }}
      />
      {isOther && (
        <TextBox id="appoint-service" label={strings.serviceName} problem={problem} value={value} onChange={onChange} />
      )}
    </>
  );
}
