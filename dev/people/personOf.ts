import type { Person } from '../../src/domain/people/person';
import type { DirectoryPerson } from '../sharepoint/sharePoint';

/** Somebody of the cast as documents name them. */
export function personOf(person: DirectoryPerson): Person {
  return { login: person.login.toLowerCase(), objectId: person.objectId.toLowerCase(), name: person.name };
}
