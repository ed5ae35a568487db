import type { SPFI } from '@pnp/sp';
import type { Decision, DecisionRepository } from '../../domain/decisions/decision';
import type { Person } from '../../domain/people/person';
import { sameLogin } from '../../domain/people/sameLogin';
import { addOnce } from '../schema/addOnce';
import { sameFacts } from '../schema/sameFacts';
import { listOf, quoted } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { decisionSelect, decisionValues, toDecision, type AuthoredDecisionItem } from './decisionRows';
import { decisionsList } from './decisionsList';

/** Decisions, one request each. What the server wrote (number, author, time) is all that makes one count. */
export function createDecisionRepository(sp: SPFI, me: Person): DecisionRepository {
  const { items } = listOf(sp, decisionsList);

  async function find(key: string): Promise<Decision | undefined> {
    const rows = await items
      .select(...decisionSelect)
      .expand('Author')
      .filter(`PtDecisionKey eq ${quoted(key)}`)
      .top(1)<AuthoredDecisionItem[]>();
    return rows[0] && toDecision(rows[0]);
  }

  return {
    decide: decision =>
      translateErrors(() =>
        addOnce<Decision>({
          add: async () => {
            const added: { readonly Id: number; readonly Created: string } = await items.add(decisionValues(decision));
            return { ...decision, id: added.Id, author: me, decidedOn: added.Created };
          },
          find: () => find(decision.key),
          isSame: found => sameFacts(decision, found) && sameLogin(found.author.login, me.login)
        })
      )
  };
}
