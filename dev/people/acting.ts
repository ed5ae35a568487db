import type { SPFI } from '@pnp/sp';
import type { DraftKeys } from '../../src/domain/drafts/draft';
import type { Person } from '../../src/domain/people/person';
import { connectSite } from '../../src/lists/schema/connectSite';
import { cast } from './cast';
import { personOf } from './personOf';

/** Somebody of the cast with their own connection to a site. */
export interface Acting {
  readonly sp: SPFI;
  readonly me: Person;
}

export function actingAs(siteUrl: string, login: string): Acting {
  const found = cast.find(person => person.login === login);
  if (!found) throw new Error(`Nobody in the cast signs in as ${login}.`);
  return { sp: connectSite({ siteUrl, headers: { 'X-Local-User': login } }), me: personOf(found) };
}

export function newKeys(): DraftKeys {
  return {
    draftKey: crypto.randomUUID(),
    partnershipKey: crypto.randomUUID(),
    submissionKey: crypto.randomUUID()
  };
}
