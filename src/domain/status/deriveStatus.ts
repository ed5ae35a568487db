import type { Records } from '../partnerships/records';
import { createRouting, type Routing } from '../routing/routing';
import type { PartnershipCase } from './partnershipCase';
import { replay, type PartnershipRows } from './replay';
import type { PartnershipStatus } from './status';
import { statusOf } from './statusOf';
import { takenOver } from './takenOver';

export type { PartnershipStatus };

/** What a status is derived from; the register is only compared. */
export type StatusRecords = Pick<Records, 'submissions' | 'decisions' | 'messages' | 'appointments' | 'register'>;

const noneInvalid: ReadonlyMap<string, string> = new Map();
const nobody: ReadonlySet<string> = new Set();

/**
 * One status per partnership, newest first, from the append-only records alone: no row order and no column claims a status. `invalid` says
 * by submission key which stored documents were found not to be what their rows say, and why: nothing that rests on them counts.
 */
export function deriveStatus(
  records: StatusRecords,
  now: Date,
  invalid: ReadonlyMap<string, string> = noneInvalid
): readonly PartnershipStatus[] {
  const routing = createRouting(records.appointments);
  const registered = new Map(records.register.map(row => [row.key, row]));
  const statuses: PartnershipStatus[] = [];
  rowsByPartnership(records).forEach((rows, key) => {
    const registerRow = registered.get(key);
    const known = replayWithLead(rows, routing, invalid, registerRow?.leadOfficer ?? '');
    if (known.current) statuses.push(statusOf(key, known, known.current, routing, registerRow, now));
  });
  return statuses.sort((a, b) => b.latest.id - a.latest.id);
}

/** Whose submissions the Register lets in can be said only once it is known what was decided without them. */
function replayWithLead(
  rows: PartnershipRows,
  routing: Routing,
  invalid: ReadonlyMap<string, string>,
  registerLead: string
): PartnershipCase {
  const known = replay(rows, routing, invalid, { registerLead, takenOver: nobody });
  const keys = takenOver(rows, known, routing);
  return keys.size === 0 ? known : replay(rows, routing, invalid, { registerLead, takenOver: keys });
}

/** Decisions and messages belong where their submission is, whatever partnership they name themselves. */
function rowsByPartnership({ submissions, decisions, messages }: StatusRecords): ReadonlyMap<string, PartnershipRows> {
  const groups = new Map<string, PartnershipRows>();
  const keyOfSubmission = new Map<string, string>();
  function rowsOf(key: string): PartnershipRows {
    const known = groups.get(key) ?? { submissions: [], decisions: [], messages: [] };
    groups.set(key, known);
    return known;
  }
  for (const row of submissions) {
    rowsOf(row.partnershipKey).submissions.push(row);
    keyOfSubmission.set(row.submissionKey, row.partnershipKey);
  }
  for (const row of decisions) rowsOf(keyOfSubmission.get(row.submissionKey) ?? row.partnershipKey).decisions.push(row);
  for (const row of messages) rowsOf(keyOfSubmission.get(row.submissionKey) ?? row.partnershipKey).messages.push(row);
  return groups;
}
