import type { SPFI } from '@pnp/sp';
import { decodeDocument } from '../../domain/submissions/encodeDocument';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { Trouble } from '../../domain/trouble';
import { answersColumnNames, chunksOf } from '../schema/answersColumns';
import { selectOf } from '../schema/rowType';
import { listOf, quoted } from '../schema/site';
import { submissionsList, type SubmissionItem } from './submissionsList';

/** The whole document of a submission, verified against its fingerprint. */
export async function storedDocument(sp: SPFI, key: string): Promise<SubmissionDocument> {
  const rows = await listOf(sp, submissionsList)
    .items.select(...selectOf(submissionsList, 'PtHash', ...answersColumnNames))
    .filter(`PtSubmissionKey eq ${quoted(key)}`)
    .top(1)<SubmissionItem[]>();
  if (rows.length === 0) throw new Trouble('notFound');
  const document = await decodeDocument(chunksOf(rows[0]), rows[0].PtHash ?? '');
  if (document.submissionKey !== key) {
    throw new Trouble('refused', 'This submission cannot be trusted: its text belongs to another one.');
  }
  return document;
}
