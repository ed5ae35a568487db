import * as React from 'react';
import type { Directory } from '../../domain/people/directory';
import type { Person } from '../../domain/people/person';

export type PeopleSearch =
  { readonly phase: 'idle' | 'searching' | 'failed' } | { readonly phase: 'found'; readonly people: readonly Person[] };

const shortestText = 2;
/** Nobody has a longer name: whatever else was pasted is not sent to the directory. */
const longestText = 200;
const quietMilliseconds = 250;

/** People whose name begins with the text, asked for once the typing pauses; an answer that comes too late is dropped. */
export function usePeopleSearch(findPeople: Directory['findPeople'], typed: string): PeopleSearch {
  const [search, setSearch] = React.useState<PeopleSearch>({ phase: 'idle' });
  const text = typed.trim();

  React.useEffect(() => {
    if (text.length < shortestText) {
      setSearch({ phase: 'idle' });
      return undefined;
    }
    if (text.length > longestText) {
      setSearch({ phase: 'found', people: [] });
      return undefined;
    }
    let isWanted = true;
    setSearch({ phase: 'searching' });
    const timer = setTimeout(() => {
      findPeople(text).then(
        people => isWanted && setSearch({ phase: 'found', people }),
        () => isWanted && setSearch({ phase: 'failed' })
      );
    }, quietMilliseconds);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [findPeople, text]);

  return search;
}
