import * as React from 'react';
import type { Directory } from '../../domain/people/directory';
import type { Person } from '../../domain/people/person';
import { Button } from '../Button';
import { ProblemLine } from '../Field';
import { PersonSearch } from './PersonSearch';
import { personStrings as strings } from './personStrings';
import { personStyles } from './personStyles';

export interface PersonBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: Person | undefined;
  readonly onChange: (person: Person | undefined) => void;
  readonly findPeople: Directory['findPeople'];
}

/** One person from the directory: searched for by name, then shown with the way to choose somebody else. */
export function PersonBox({ value, onChange, ...search }: PersonBoxProps): React.ReactElement {
  const css = personStyles();
  const { id, label, problem } = search;
  // Whoever chose stays where they were: on the button after choosing, in the field after taking the choice back.
  const hasActed = React.useRef(false);
  React.useEffect(() => {
    if (hasActed.current) document.getElementById(id)?.focus();
  }, [id, value]);
  const change = (person: Person | undefined): void => {
    hasActed.current = true;
    onChange(person);
  };

  if (!value) return <PersonSearch {...search} onChoose={change} />;
  return (
    <div
      role="group"
      aria-label={label}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      className={css.group}
    >
      <p className={css.label}>{label}</p>
      <div className={css.chosen}>
        <span>
          {value.name} <span className={css.login}>{value.login}</span>
        </span>
        <Button
          id={id}
          kind="quiet"
          text={strings.change}
          label={strings.changeWhom(value.name)}
          onClick={() => change(undefined)}
        />
      </div>
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </div>
  );
}
