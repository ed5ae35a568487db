import { claimOf, type DirectoryPerson } from '../directory';
import { type Call, type Resource, textIn } from '../requests/call';
import type { GroupRecord } from '../storage/records';

type Suggestion = Record<string, unknown>;

const anyone = (person: DirectoryPerson): Suggestion => ({
  Key: claimOf(person.login),
  DisplayText: person.name,
  IsResolved: true,
  Description: person.login,
  EntityType: 'User',
  EntityData: {
    IsAltSecIdPresent: 'False',
    UserKey: claimOf(person.login),
    Title: person.jobTitle ?? '',
    Email: person.login,
    MobilePhone: '',
    ObjectId: person.objectId,
    Department: person.department ?? ''
  },
  MultipleMatches: [],
  ProviderName: 'Tenant',
  ProviderDisplayName: 'Tenant'
});

const ofSite = (group: GroupRecord): Suggestion => ({
  Key: group.login,
  DisplayText: group.title,
  IsResolved: true,
  Description: group.title,
  EntityType: 'SPGroup',
  EntityData: { SPGroupID: String(group.id), AccountName: group.login },
  MultipleMatches: [],
  ProviderName: '',
  ProviderDisplayName: ''
});

/** What no one, or more than one, answers to. */
const unresolved = (text: string, matches: readonly Suggestion[]): Suggestion => ({
  Key: text,
  DisplayText: text,
  IsResolved: false,
  Description: text,
  EntityType: '',
  EntityData: {},
  MultipleMatches: matches,
  ProviderName: '',
  ProviderDisplayName: ''
});

/** Kinds of principal, as bits: people are 1, SharePoint groups 8. */
const people = 1;
const siteGroups = 8;

interface Asked {
  readonly text: string;
  readonly found: readonly Suggestion[];
}

function asked(call: Call): Asked {
  const parameters = (call.body['queryParams'] ?? {}) as Record<string, unknown>;
  const text = textIn(parameters, 'QueryString');
  const kinds = Number(parameters['PrincipalType'] ?? people);
  const start = text.trim().toLowerCase();
  const groups = call.site.principals
    .groups()
    .filter(group => start !== '' && group.title.toLowerCase().startsWith(start));
  const found = [
    ...((kinds & people) === 0 ? [] : call.directory.search(text).map(anyone)),
    ...((kinds & siteGroups) === 0 ? [] : groups.map(ofSite))
  ];
  return { text, found: found.slice(0, Number(parameters['MaximumEntitySuggestions'] ?? 30)) };
}

/** The people picker's search over the whole directory, and the site's groups where asked for: its answer is JSON inside a string. */
export const searchPeople = (call: Call): Resource => ({
  post: () => ({ kind: 'value', name: 'ClientPeoplePickerSearchUser', value: JSON.stringify(asked(call).found) })
});

/** The one principal that a text names: by sign-in name, or by being the only match. */
export const resolvePerson = (call: Call): Resource => ({
  post: () => {
    const { text, found } = asked(call);
    const person = call.directory.find(text);
    const [only] = found;
    const value = person ? anyone(person) : only && found.length === 1 ? only : unresolved(text, found);
    return { kind: 'value', name: 'ClientPeoplePickerResolveUser', value: JSON.stringify(value) };
  }
});
