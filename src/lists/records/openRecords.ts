import type { SPFI } from '@pnp/sp';
import type { Opened, Records } from '../../domain/partnerships/records';
import { decisionSelect, toDecision, type AuthoredDecisionItem } from '../decisions/decisionRows';
import { decisionsList } from '../decisions/decisionsList';
import type { KnownSettings } from '../protocol/knownSettings';
import { protocolList, type ProtocolItem } from '../protocol/protocolList';
import { settingsInForce, settingsSelect, toSettingsRow } from '../protocol/settingsRows';
import { messageSelect, toMessage, type AuthoredQueryItem } from '../queries/messageRows';
import { queriesList } from '../queries/queriesList';
import { registerList, type RegisterItem } from '../register/registerList';
import { registerSelect, toRegisterRow } from '../register/registerRows';
import { appointmentSelect, toAppointment, type AuthoredRoutingItem } from '../routing/appointmentRows';
import { routingList } from '../routing/routingList';
import { listOf } from '../schema/site';
import { rowSelect, toSubmissionRow, type NarrowSubmissionItem } from '../submissions/submissionRows';
import { submissionsList } from '../submissions/submissionsList';
import { installedMigration, phaseOf } from './phase';
import { firstPage, pageSize, restOf, type Row, type RowQuery } from './readAll';

const authored = { expand: ['Author'] };
const submissions: RowQuery = { list: submissionsList, select: rowSelect, ...authored };
const decisions: RowQuery = { list: decisionsList, select: decisionSelect, ...authored };
const messages: RowQuery = { list: queriesList, select: messageSelect, ...authored };
const appointments: RowQuery = { list: routingList, select: appointmentSelect, ...authored };
const register: RowQuery = { list: registerList, select: registerSelect };

export interface Opening<T> {
  readonly settings: KnownSettings;
  readonly now: () => Date;
  /** What else is asked for in the same batch. */
  readonly more: (batch: SPFI) => Promise<T>;
}

/** All records and something more with one batch; lists of more than 5,000 rows take one more each, side by side. */
export async function openRecords<T>(sp: SPFI, opening: Opening<T>): Promise<Opened<Records & { readonly more: T }>> {
  const [batch, send] = sp.batched({ maxRequests: 100 });
  const asked = Promise.allSettled([
    installedMigration(batch),
    firstPage<NarrowSubmissionItem>(batch, submissions),
    firstPage<AuthoredDecisionItem>(batch, decisions),
    firstPage<AuthoredQueryItem>(batch, messages),
    firstPage<AuthoredRoutingItem>(batch, appointments),
    firstPage<RegisterItem>(batch, register),
    listOf(batch, protocolList)
      .items.select(...settingsSelect)
      .top(pageSize)<ProtocolItem[]>(),
    opening.more(batch)
  ] as const);
  await send();
  const [installed, submitted, decided, written, appointed, registered, versions, more] = await asked;

  const phase = phaseOf(installed);
  if (phase.phase !== 'ready') return phase;
  const settingsItems = valueOf(versions);
  const settings = settingsInForce(settingsItems, opening.now());
  opening.settings.remember(settings);
  const rest = async <R extends Row, T>(
    query: RowQuery,
    first: PromiseSettledResult<readonly [R[], Row[]]>,
    read: (row: R) => T | undefined
  ): Promise<readonly T[]> => known(await restOf(sp, query, valueOf(first)), read);
  const [submissionRows, decisionRows, messageRows, appointmentRows, registerRows] = await Promise.all([
    rest(submissions, submitted, toSubmissionRow),
    rest(decisions, decided, toDecision),
    rest(messages, written, toMessage),
    rest(appointments, appointed, toAppointment),
    rest(register, registered, toRegisterRow)
  ]);
  return {
    phase: 'ready',
    records: {
      submissions: submissionRows,
      decisions: decisionRows,
      messages: messageRows,
      appointments: appointmentRows,
      register: registerRows,
      settings,
      settingsRows: settingsItems.map(toSettingsRow),
      more: valueOf(more)
    }
  };
}

function valueOf<T>(part: PromiseSettledResult<T>): T {
  if (part.status === 'rejected') throw part.reason;
  return part.value;
}

function known<R, T>(rows: readonly R[], read: (row: R) => T | undefined): readonly T[] {
  return rows.map(read).filter((row): row is T & {} => row !== undefined && row !== null);
}
