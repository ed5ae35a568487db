import * as React from 'react';
import type { Directory } from '../../domain/people/directory';
import type { Person } from '../../domain/people/person';
import { Field } from '../Field';
import { joined } from '../styled';
import { comboboxKey, type ComboboxState } from './comboboxKeys';
import { personStrings as strings } from './personStrings';
import { personStyles } from './personStyles';
import { usePeopleSearch, type PeopleSearch } from './usePeopleSearch';

interface PersonSearchProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly findPeople: Directory['findPeople'];
  /** Logins that are not offered because they are chosen already. */
  readonly taken?: readonly string[];
  readonly onChoose: (person: Person) => void;
}

const closed: ComboboxState = { isOpen: false, active: -1 };
const nobody: readonly string[] = [];

/** A search field with a list of people under it: the combobox pattern of ARIA, by keyboard and by mouse. */
export function PersonSearch(props: PersonSearchProps): React.ReactElement {
  const { id, label, hint = strings.hint, problem, findPeople, taken = nobody, onChoose } = props;
  const css = personStyles();
  const [text, setText] = React.useState('');
  const [state, setState] = React.useState(closed);
  const search = usePeopleSearch(findPeople, text);
  const people = search.phase === 'found' ? search.people.filter(({ login }) => !taken.includes(login)) : [];
  const isOpen = state.isOpen && people.length > 0;
  const active = isOpen ? people[state.active] : undefined;

  const choose = (person: Person): void => {
    onChoose(person);
    setText('');
    setState(closed);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = comboboxKey(event.key, { ...state, isOpen }, people.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== 'choose') setState(next);
    else if (active) choose(active);
  };

  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      {parts => (
        <div className={css.around}>
          <input
            {...parts}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={active && `${id}-${active.login}`}
            value={text}
            onChange={event => {
              setText(event.target.value);
              setState({ isOpen: true, active: -1 });
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setState(closed)}
          />
          <ul id={`${id}-list`} role="listbox" aria-label={label} className={css.list} hidden={!isOpen}>
            {people.map(person => (
              <li
                key={person.login}
                id={`${id}-${person.login}`}
                role="option"
                aria-selected={person === active}
                className={joined(css.option, person === active && css.active)}
                onMouseDown={event => {
                  event.preventDefault();
                  choose(person);
                }}
              >
                {person.name} <span className={css.login}>{person.login}</span>
              </li>
            ))}
          </ul>
          <p role="status" className={css.status}>
            {statusOf(search, people.length)}
          </p>
        </div>
      )}
    </Field>
  );
}

function statusOf(search: PeopleSearch, count: number): string {
  if (search.phase === 'idle') return '';
  if (search.phase !== 'found') return strings[search.phase];
  return count === 0 ? strings.none : strings.found(count);
}
