import * as React from 'react';
import type { InstallationService } from '../../../domain/installation/installation';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/Button';
import { PersonSearch } from '../../../ui/people/PersonSearch';
import { peopleStyles } from './peopleStyles';
import { peopleStrings as strings } from './strings';

interface PeoplePickerProps {
  readonly id: string;
  readonly chosen: readonly Person[];
  readonly choose: (people: readonly Person[]) => void;
  readonly findPeople: InstallationService['findPeople'];
  readonly problem?: string;
}

/** People chosen one by one from the directory, each of whom can be taken out again. */
export function PeoplePicker({ id, chosen, choose, findPeople, problem }: PeoplePickerProps): React.ReactElement {
  const css = peopleStyles();
  const remove = (gone: Person): void => {
    choose(chosen.filter(person => person !== gone));
    document.getElementById(id)?.focus();
  };

  return (
    <>
      <PersonSearch
        id={id}
        label={strings.label}
        problem={problem}
        findPeople={findPeople}
        taken={chosen.map(person => person.login)}
        onChoose={person => choose([...chosen, person])}
      />
      {chosen.length > 0 && (
        <ul aria-label={strings.chosen} className={css.chosen}>
          {chosen.map(person => (
            <li key={person.login} className={css.person}>
              {person.name}
              <Button
                kind="quiet"
                text={strings.remove}
                label={strings.removeWhom(person.name)}
                onClick={() => remove(person)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
