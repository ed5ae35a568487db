import type { SPFI } from '@pnp/sp';
import type { Person } from '../../domain/people/person';
import { columnsOf } from '../../domain/submissions/columnsOf';
import { decodeDocument, encodeDocument } from '../../domain/submissions/encodeDocument';
import type { SubmissionRepository, SubmissionRow } from '../../domain/submissions/submission';
import { Trouble } from '../../domain/trouble';
import { createKnownSettings, type KnownSettings } from '../protocol/knownSettings';
import { answersColumnNames, chunksOf } from '../schema/answersColumns';
import { selectOf } from '../schema/rowType';
import { listOf, quoted } from '../schema/site';
import { translateErrors, troubleOf } from '../schema/translateErrors';
import { rowSelect, submissionValues, toSubmissionRow, type NarrowSubmissionItem } from './submissionRows';
import { submissionsList, type SubmissionItem } from './submissionsList';

/** Submitted documents. Pass the settings that the records repository has met, and a submission is one request. */
export function createSubmissionRepository(
  sp: SPFI,
  me: Person,
  settings: KnownSettings = createKnownSettings()
): SubmissionRepository {
  const { items } = listOf(sp, submissionsList);

  async function alreadySubmitted(key: string, hash: string): Promise<SubmissionRow> {
    const rows = await items
      .select(...rowSelect)
      .expand('Author')
      .filter(`PtSubmissionKey eq ${quoted(key)}`)
      .top(1)<NarrowSubmissionItem[]>();
    const row = rows[0] && toSubmissionRow(rows[0]);
    if (row?.hash !== hash) throw new Trouble('duplicate');
    return row;
  }

  return {
    submit: document =>
      translateErrors(async () => {
        const { hash, chunks } = await encodeDocument(document);
        const columns = columnsOf(document, hash, await settings.ofVersion(sp, document.protocolVersion));
        try {
          const added: { readonly Id: number; readonly Created: string } = await items.add(
            submissionValues(columns, document, chunks)
          );
          return { ...columns, id: added.Id, author: me, submittedOn: added.Created };
        } catch (thrown) {
          if (troubleOf(thrown).reason !== 'duplicate') throw thrown;
          return alreadySubmitted(document.submissionKey, hash);
        }
      }),

    read: key =>
      translateErrors(async () => {
        const rows = await items
          .select(...selectOf(submissionsList, 'PtHash', ...answersColumnNames))
          .filter(`PtSubmissionKey eq ${quoted(key)}`)
          .top(1)<SubmissionItem[]>();
        if (rows.length === 0) throw new Trouble('notFound');
        const document = await decodeDocument(chunksOf(rows[0]), rows[0].PtHash ?? '');
        if (document.submissionKey !== key) {
          throw new Trouble('refused', 'This submission cannot be trusted: its text belongs to another one.');
        }
        return document;
      })
  };
}
