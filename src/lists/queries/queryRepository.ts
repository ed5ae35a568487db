import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';
import { sameLogin } from '../../domain/people/sameLogin';
import type { Message, QueryRepository } from '../../domain/queries/message';
import { addOnce } from '../schema/addOnce';
import { sameFacts } from '../schema/sameFacts';
import { listOf, quoted } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { messageSelect, messageValues, toMessage, type AuthoredQueryItem } from './messageRows';
import { queriesList } from './queriesList';

/** Queries, answers and closings, one request each. */
export function createQueryRepository(sp: SPFI, me: Person): QueryRepository {
  const { items } = listOf(sp, queriesList);

  async function find(key: string): Promise<Message | undefined> {
    const rows = await items
      .select(...messageSelect)
      .expand('Author')
      .filter(`PtMessageKey eq ${quoted(key)}`)
      .top(1)<AuthoredQueryItem[]>();
    return rows[0] && toMessage(rows[0]);
  }

  return {
    write: message =>
      translateErrors(() =>
        addOnce<Message>({
          add: async () => {
            const added: { readonly Id: number; readonly Created: string } = await items.add(messageValues(message));
            return { ...message, id: added.Id, author: me, writtenOn: added.Created };
          },
          find: () => find(message.key),
          isSame: found => sameFacts(message, found) && sameLogin(found.author.login, me.login)
        })
      )
  };
}
