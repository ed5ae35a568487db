import * as React from 'react';
import type { InstallationService } from '../../../domain/installation/installation';
import type { Person } from '../../../domain/people/person';
import { joined } from '../../../ui/styled';
import { comboboxKey, type ComboboxState } from './comboboxKeys';
import { peopleStyles } from './peopleStyles';
import { peopleStrings as strings } from './strings';
import { usePeopleSearch, type PeopleSearch } from './usePeopleSearch';

interface PeopleComboboxProps {
  readonly id: string;
  readonly findPeople: InstallationService['findPeople'];
  /** Logins that are not offered because they are chosen already. */
  readonly taken: readonly string[];
  readonly onChoose: (person: Person) => void;
  readonly problemId?: string;
}

const closed: ComboboxState = { isOpen: false, active: -1 };

/** A search field with a list of people under it: the combobox pattern of ARIA, by keyboard and by mouse. */
export function PeopleCombobox(props: PeopleComboboxProps): React.ReactElement {
  const { id, findPeople, taken, onChoose, problemId } = props;
  const css = peopleStyles();
  const [text, setText] = React.useState('');
  const [state, setState] = React.useState(closed);
  const search = usePeopleSearch(findPeople, text);
  const people = search.phase === 'found' ? search.people.filter(person => !taken.includes(person.login)) : [];
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
    <div className={css.combobox}>
      <label htmlFor={id} className={css.label}>
        {strings.label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        className={joined(css.input, problemId !== undefined && css.wrong)}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${active.login}`}
        aria-invalid={problemId !== undefined || undefined}
        aria-describedby={joined(`${id}-hint`, problemId)}
        value={text}
        onChange={event => {
          setText(event.target.value);
          setState({ isOpen: true, active: -1 });
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setState(closed)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={strings.label} className={css.list} hidden={!isOpen}>
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
      <p id={`${id}-hint`} className={css.hint}>
        {strings.hint}
      </p>
      <p role="status" className={css.status}>
        {statusOf(search, people.length)}
      </p>
    </div>
  );
}

function statusOf(search: PeopleSearch, count: number): string {
  if (search.phase === 'idle') return '';
  if (search.phase !== 'found') return strings[search.phase];
  return count === 0 ? strings.none : strings.found(count);
}
