import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';
import { sameLogin } from '../../domain/people/sameLogin';
import type { Share, ShareRepository } from '../../domain/sharing/share';
import { addOnce } from '../schema/addOnce';
import { sameFacts } from '../schema/sameFacts';
import { listOf, quoted } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { shareSelect, shareValues, toShare, type AuthoredShareItem } from './shareRows';
import { sharesList } from './sharesList';

/** Who was given the share pack: one request to read those of a partnership, one to add a row. */
export function createShareRepository(sp: SPFI, me: Person): ShareRepository {
  const { items } = listOf(sp, sharesList);

  async function where(filter: string, atMost: number): Promise<readonly Share[]> {
    const rows = await items
      .select(...shareSelect)
      .expand('Author')
      .filter(filter)
      .orderBy('ID', true)
      .top(atMost)<AuthoredShareItem[]>();
    return rows.map(toShare);
  }

  return {
    record: share =>
      translateErrors(() =>
        addOnce<Share>({
          add: async () => {
            const added: { readonly Id: number; readonly Created: string } = await items.add(shareValues(share));
            return { ...share, id: added.Id, author: me, recordedOn: added.Created };
          },
          find: async () => (await where(`PtShareKey eq ${quoted(share.key)}`, 1))[0],
          isSame: found => sameFacts(share, found) && sameLogin(found.author.login, me.login)
        })
      ),

    sharesOf: partnershipKey => translateErrors(() => where(`PtKey eq ${quoted(partnershipKey)}`, 5000))
  };
}
