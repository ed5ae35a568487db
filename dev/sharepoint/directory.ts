/** A person of the organisation, whether or not a site has met them. */
export interface DirectoryPerson {
  /** User principal name, for example amy.staff@council.example. */
  readonly login: string;
  readonly name: string;
  readonly jobTitle?: string;
  readonly department?: string;
  /** The directory's own id: a guid. */
  readonly objectId: string;
}

export const claimPrefix = 'i:0#.f|membership|';

export const claimOf = (login: string): string => `${claimPrefix}${login.toLowerCase()}`;

/** The organisation's people, found by sign-in name with or without the claim in front. */
export class Directory {
  public constructor(public readonly people: readonly DirectoryPerson[]) {}

  public find(login: string): DirectoryPerson | undefined {
    const wanted = login.toLowerCase().startsWith(claimPrefix) ? login.slice(claimPrefix.length) : login;
    return this.people.find(person => person.login.toLowerCase() === wanted.toLowerCase());
  }

  /** People whose name or sign-in name has the text at the start of a word. */
  public search(text: string): DirectoryPerson[] {
    const wanted = text.trim().toLowerCase();
    if (wanted === '') return [];
    const begins = (value: string): boolean =>
      value
        .toLowerCase()
        .split(/[\s.@-]+/)
        .some(word => word.startsWith(wanted));
    return this.people.filter(
      person => begins(person.name) || begins(person.login) || person.name.toLowerCase().startsWith(wanted)
    );
  }
}
