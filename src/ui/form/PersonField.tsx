import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { typedPerson } from '../../forms/model/typed';
import { PersonBox } from '../people/PersonBox';
import { useServices } from '../Services';
import { formStrings } from './formStrings';
import { useHasLeft } from './useHasLeft';

interface PersonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: TypedValue | undefined;
  readonly onChange: (value: TypedValue) => void;
  /** A table of people does not ask the directory once for each of its rows. */
  readonly isCell?: boolean;
}

/** Somebody in the directory. Who has left it since stays as the answer, with a sentence that says so. */
export function PersonField({ value, problem, onChange, isCell, ...shared }: PersonFieldProps): React.ReactElement {
  const { directory } = useServices();
  const person = typedPerson(value);
  const hasLeft = useHasLeft(isCell ? undefined : person);
  return (
    <PersonBox
      {...shared}
      problem={problem ?? (hasLeft && person ? formStrings.hasLeft(person.name) : undefined)}
      value={person}
      onChange={chosen => onChange(chosen ?? '')}
      findPeople={directory.findPeople}
    />
  );
}
