import { claimOf, type DirectoryPerson } from '../directory';
import { type Call, type Resource, textIn } from '../requests/call';

const suggestion = (person: DirectoryPerson): Record<string, unknown> => ({
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

/** The people picker's search over the whole directory: its answer is JSON inside a string. */
export function peoplePicker(call: Call): Resource {
  return {
    post: () => {
      const parameters = (call.body['queryParams'] ?? {}) as Record<string, unknown>;
      const most = Number(parameters['MaximumEntitySuggestions'] ?? 30);
      const found = call.directory.search(textIn(parameters, 'QueryString')).slice(0, most).map(suggestion);
      return { kind: 'value', name: 'ClientPeoplePickerSearchUser', value: JSON.stringify(found) };
    }
  };
}
