import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';
import { columnsOf } from '../../domain/submissions/columnsOf';
import { encodeDocument } from '../../domain/submissions/encodeDocument';
import type { SubmissionRepository, SubmissionRow } from '../../domain/submissions/submission';
import { createKnownSettings, type KnownSettings } from '../protocol/knownSettings';
import { addOnce } from '../schema/addOnce';
import { listOf, quoted } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { rowSelect, submissionValues, toSubmissionRow, type NarrowSubmissionItem } from './submissionRows';
import { storedDocument } from './storedDocument';
import { submissionsList } from './submissionsList';

/** Submitted documents. Pass the settings that the records repository has met, and a submission is one request. */
export function createSubmissionRepository(
  sp: SPFI,
  me: Person,
  settings: KnownSettings = createKnownSettings()
): SubmissionRepository {
  const { items } = listOf(sp, submissionsList);

  async function find(key: string): Promise<SubmissionRow | undefined> {
    const rows = await items
      .select(...rowSelect)
      .expand('Author')
      .filter(`PtSubmissionKey eq ${quoted(key)}`)
      .top(1)<NarrowSubmissionItem[]>();
    return rows[0] && toSubmissionRow(rows[0]);
  }

  return {
    submit: document =>
      translateErrors(async () => {
        const { hash, chunks } = await encodeDocument(document);
        const columns = columnsOf(document, hash, await settings.ofVersion(sp, document.protocolVersion));
        return addOnce<SubmissionRow>({
          add: async () => {
            const added: { readonly Id: number; readonly Created: string } = await items.add(
              submissionValues(columns, document, chunks)
            );
            return { ...columns, id: added.Id, author: me, submittedOn: added.Created };
          },
          find: () => find(document.submissionKey),
          isSame: found => found.hash === hash
        });
      }),

    read: key => translateErrors(() => storedDocument(sp, key))
  };
}
