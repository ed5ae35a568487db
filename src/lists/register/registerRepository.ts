import type { SPFI } from '@pnp/sp';
import type { NewDecision } from '../../domain/decisions/decision';
import type { Person } from '../../domain/people/person';
import { entryFor } from '../../domain/register/entryFor';
import { rowFacts } from '../../domain/register/rowFacts';
import { nextReference } from '../../domain/register/nextReference';
import type { EntryRequest, RegisterEntry, RegisterRepository, RegisterRow } from '../../domain/register/registerRow';
import { deriveStatus, type PartnershipStatus } from '../../domain/status/deriveStatus';
import type { SubmissionRow } from '../../domain/submissions/submission';
import { Trouble } from '../../domain/trouble';
import { decisionValues } from '../decisions/decisionRows';
import { decisionsList } from '../decisions/decisionsList';
import { createKnownSettings, type KnownSettings } from '../protocol/knownSettings';
import { openRecords } from '../records/openRecords';
import { listOf } from '../schema/site';
import { translateErrors, troubleOf } from '../schema/translateErrors';
import { entryGround } from './entryGround';
import { writeEntry } from './writeEntry';

/** How often an entry is begun anew when a colleague was quicker with one of its rows. */
const mostAttempts = 4;

/**
 * The register. An entry is three requests: one batch that reads everything anew, one that writes the register's row and its annexes, and
 * last the decision that says so. The row keeps the key of that decision, so that whoever finishes an interrupted entry, or presses Enter
 * in the same second, sends the same decision and SharePoint takes it once.
 */
export function createRegisterRepository(
  sp: SPFI,
  me: Person,
  settings: KnownSettings = createKnownSettings(),
  now: () => Date = () => new Date()
): RegisterRepository {
  async function enterOnce(request: EntryRequest): Promise<RegisterRow> {
    const opened = await openRecords(sp, { settings, now, more: batch => entryGround(batch, request) });
    if (opened.phase !== 'ready') throw new Trouble('notFound');
    const { more: ground, ...records } = opened.records;
    const status = deriveStatus(records, now()).find(one => one.key === request.partnershipKey);
    if (!status) throw new Trouble('notFound');
    const standing = rowToEnter(status);
    const isEntered = status.left?.row === standing ? status.left.isEntered : status.isEntered;
    if (standing.submissionKey !== request.submissionKey || standing.hash !== request.hash) {
      throw new Trouble('refused', 'Another version stands by now. Open the partnership again and look at it first.');
    }
    if (isEntered && status.registerRow && isAsDerived(status)) return status.registerRow;

    const entry = entryFor(status, ground.document, records, me, now());
    const isTaken = (key: string): boolean => records.decisions.some(decision => decision.key === key);
    const kept = ground.row?.PtSubmissionKey === request.submissionKey ? (ground.row.PtDecisionKey ?? '') : '';
    const isKept = kept !== '' && (isEntered || !isTaken(kept));
    const decisionKey = isKept ? kept : request.decisionKey;
    const reference = status.registerRow?.reference || nextReference(records.register.map(row => row.reference));
    const id = await writeEntry(sp, {
      entry,
      ground,
      reference,
      decisionKey,
      isRowDue: !isKept || !isAsDerived(status),
      approver: (status.left?.row === standing ? status.left.by : status.inForce?.by)?.login ?? ''
    });
    if (!isEntered) await listOf(sp, decisionsList).items.add(decisionValues(entered(request, decisionKey)));
    return rowOf(entry, id, reference);
  }

  async function enter(request: EntryRequest): Promise<RegisterRow> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await enterOnce(request);
      } catch (thrown) {
        const { reason } = troubleOf(thrown);
        if (attempt === mostAttempts || (reason !== 'conflict' && reason !== 'duplicate')) throw thrown;
      }
    }
  }

  return { enter: request => translateErrors(() => enter(request)) };
}

/** What entering is about now: what CEPT has to do, or what is entered already. */
function rowToEnter({ registerStep, left, inForce, latest }: PartnershipStatus): SubmissionRow {
  if (registerStep) return registerStep.row;
  return left?.isEntered ? left.row : (inForce?.row ?? latest);
}

/** Does the register say what is derived, so that nothing has to be written? */
function isAsDerived({ registerDiffers, registerStep }: PartnershipStatus): boolean {
  return registerDiffers.length === 0 && registerStep === undefined;
}

function entered(request: EntryRequest, key: string): NewDecision {
  const { partnershipKey, submissionKey, hash } = request;
  return { key, partnershipKey, submissionKey, hash, outcome: 'Entered', capacity: 'Cept', comment: '' };
}

function rowOf({ facts }: RegisterEntry, id: number, reference: string): RegisterRow {
  return { id, reference, ...rowFacts(facts) };
}
