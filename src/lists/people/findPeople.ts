import { body } from '@pnp/queryable';
import { SPQueryable, spPost, type SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';

interface Entity {
  readonly Key: string;
  readonly DisplayText: string;
  readonly EntityData?: { readonly ObjectId?: string };
}

const picker = '_api/SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.clientPeoplePickerSearchUser';

/** People of the directory whose name or sign-in name begins with the text; at most ten. SharePoint answers JSON inside JSON. */
export async function findPeople(sp: SPFI, text: string): Promise<readonly Person[]> {
  const query = text.trim();
  if (query === '') return [];
  const address = sp.web.toUrl().replace(/\/_api\/.*$/i, '');
  const answer = await spPost<string | { readonly ClientPeoplePickerSearchUser: string }>(
    SPQueryable([sp.web, address], picker),
    body({
      queryParams: {
        AllowEmailAddresses: false,
        AllowMultipleEntities: false,
        AllUrlZones: false,
        MaximumEntitySuggestions: 10,
        PrincipalSource: 15,
        PrincipalType: 1,
        QueryString: query
      }
    })
  );
  const found = JSON.parse(
    typeof answer === 'string' ? answer : answer.ClientPeoplePickerSearchUser
  ) as readonly Entity[];
  return found.slice(0, 10).map(entity => ({
    login: entity.Key.slice(entity.Key.lastIndexOf('|') + 1).toLowerCase(),
    objectId: (entity.EntityData?.ObjectId ?? '').toLowerCase(),
    name: entity.DisplayText
  }));
}
