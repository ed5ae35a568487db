import type { SPFI } from '@pnp/sp';
import type { RegisterEntry } from '../../domain/register/registerRow';
import { Trouble } from '../../domain/trouble';
import { inBatches } from '../schema/inBatches';
import { listOf } from '../schema/site';
import { troubleOf } from '../schema/translateErrors';
import { annexLists, annexRows } from './annexRows';
import type { EntryGround } from './entryGround';
import { registerList } from './registerList';
import { registerValues } from './registerRows';

export interface EntryWriting {
  readonly entry: RegisterEntry;
  readonly ground: EntryGround;
  /** The register number of a partnership that has none yet. */
  readonly reference: string;
  readonly decisionKey: string;
  /** Does the register's row have to be written, or is it as it should be? */
  readonly isRowDue: boolean;
  readonly approver: string;
}

/**
 * Writes the register's row and the annexes that are missing, in one batch. SharePoint undoes nothing when a part fails, and nothing has
 * to be undone: each row has a unique key, and what is there already is left alone. Throws `conflict` when somebody else wrote the row
 * since it was read. Returns the row's number.
 */
export async function writeEntry(sp: SPFI, writing: EntryWriting): Promise<number> {
  const { entry, ground, isRowDue } = writing;
  const missing = annexRows(entry).filter(
    row => !ground.annexes.get(row.list.name)?.some(standing => standing.PtRowKey === row.rowKey)
  );
  const outdated = annexLists.flatMap(list =>
    (ground.annexes.get(list.name) ?? [])
      .filter(standing => standing.PtIsCurrent && standing.PtSubmissionKey !== entry.facts.submissionKey)
      .map(({ Id }) => ({ list, id: Id }))
  );
  if (!isRowDue && ground.row && missing.length + outdated.length === 0) return ground.row.Id;
  const [id] = await inBatches(sp, batch => [
    isRowDue || !ground.row ? writeRow(batch, writing) : Promise.resolve(ground.row.Id),
    ...missing.map(({ list, values }) => unlessThere(listOf(batch, list).items.add(values))),
    ...outdated.map(row => listOf(batch, row.list).items.getById(row.id).update({ PtIsCurrent: false }))
  ]);
  return id as number;
}

async function writeRow(batch: SPFI, writing: EntryWriting): Promise<number> {
  const { entry, ground, reference, decisionKey, approver } = writing;
  const leadOfficerId = ground.userIds.get(entry.facts.leadOfficer);
  const approverId = ground.userIds.get(approver);
  const values = {
    ...registerValues(entry.facts),
    PtDecisionKey: decisionKey,
    // Somebody else's number must not stay beside a new name.
    PtLeadOfficerId: leadOfficerId ?? null,
    ...(approverId === undefined ? {} : { PtApproverId: approverId })
  };
  const { items } = listOf(batch, registerList);
  try {
    if (ground.row) {
      await items.getById(ground.row.Id).update(values, ground.row.version);
      return ground.row.Id;
    }
    const added: { readonly Id: number } = await items.add({ ...values, PtReference: reference });
    return added.Id;
  } catch (thrown) {
    // The partnership's key or the number was taken a moment ago: by a colleague who enters the same, or something else.
    if (troubleOf(thrown).reason === 'duplicate') throw new Trouble('conflict');
    throw thrown;
  }
}

async function unlessThere(adding: Promise<unknown>): Promise<void> {
  try {
    await adding;
  } catch (thrown) {
    if (troubleOf(thrown).reason !== 'duplicate') throw thrown;
  }
}
