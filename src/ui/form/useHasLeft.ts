import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { sameLogin } from '../../domain/people/sameLogin';
import { useServices } from '../Services';

/** Is the person with whom the field opened not in the directory any more? Who is chosen after that was found there; a directory that does not answer says nothing. */
export function useHasLeft(person: Person | undefined): boolean {
  const { directory } = useServices();
  const [atFirst] = React.useState(person);
  const [hasLeft, setLeft] = React.useState(false);
  React.useEffect(() => {
    if (!atFirst) return undefined;
    let isShown = true;
    directory.findPeople(atFirst.login).then(
      found => isShown && setLeft(!found.some(({ login }) => sameLogin(login, atFirst.login))),
      () => undefined
    );
    return () => {
      isShown = false;
    };
  }, [directory, atFirst]);
  return hasLeft && person !== undefined && sameLogin(person.login, atFirst?.login ?? '');
}
