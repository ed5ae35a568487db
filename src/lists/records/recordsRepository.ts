import type { SPFI } from '@pnp/sp';
import type { Opened, Records, RecordsRepository, ToolkitRecords } from '../../domain/partnerships/records';
import type { Appointment } from '../../domain/protocol/appointment';
import type { SubmissionRow } from '../../domain/submissions/submission';
import { headingSelect, toHeading } from '../drafts/draftRows';
import { draftsList, type DraftItem } from '../drafts/draftsList';
import { createKnownSettings, type KnownSettings } from '../protocol/knownSettings';
import { protocolList, type ProtocolItem } from '../protocol/protocolList';
import { settingsInForce, settingsSelect } from '../protocol/settingsRows';
import { appointmentSelect, toAppointment } from '../routing/appointmentValues';
import { routingList, type RoutingItem } from '../routing/routingList';
import { listOf } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { rowSelect, toSubmissionRow, type NarrowSubmissionItem } from '../submissions/submissionRows';
import { submissionsList } from '../submissions/submissionsList';
import { installedMigration, phaseOf } from './phase';
import { firstPage, pageSize, restOf, type RowQuery } from './readAll';

const submissions: RowQuery = { list: submissionsList, select: rowSelect, expand: ['Author'] };
const appointments: RowQuery = { list: routingList, select: appointmentSelect };

/** Opens a page with one batch; a list of more than 5,000 rows takes one more, however many there are. */
export function createRecordsRepository(
  sp: SPFI,
  settings: KnownSettings = createKnownSettings(),
  now: () => Date = () => new Date()
): RecordsRepository {
  async function open<T>(more: (batch: SPFI) => Promise<T>): Promise<Opened<Records & { readonly more: T }>> {
    const [batch, send] = sp.batched({ maxRequests: 100 });
    const asked = Promise.allSettled([
      installedMigration(batch),
      firstPage<NarrowSubmissionItem>(batch, submissions),
      firstPage<RoutingItem>(batch, appointments),
      listOf(batch, protocolList)
        .items.select(...settingsSelect)
        .top(pageSize)<ProtocolItem[]>(),
      more(batch)
    ] as const);
    await send();
    const [installed, submitted, appointed, versions, extra] = await asked;

    const phase = phaseOf(installed);
    if (phase.phase !== 'ready') return phase;
    const inForce = settingsInForce(valueOf(versions), now());
    settings.remember(inForce);
    return {
      phase: 'ready',
      records: {
        submissions: known<NarrowSubmissionItem, SubmissionRow>(
          await restOf(sp, submissions, valueOf(submitted)),
          toSubmissionRow
        ),
        appointments: known<RoutingItem, Appointment>(
          await restOf(sp, appointments, valueOf(appointed)),
          toAppointment
        ),
        settings: inForce,
        more: valueOf(extra)
      }
    };
  }

  return {
    openToolkit: () =>
      translateErrors(async (): Promise<Opened<ToolkitRecords>> => {
        const opened = await open(batch =>
          listOf(batch, draftsList)
            .items.select(...headingSelect)
            .top(pageSize)<DraftItem[]>()
        );
        if (opened.phase !== 'ready') return opened;
        const { more, ...records } = opened.records;
        return { phase: 'ready', records: { ...records, drafts: more.map(toHeading) } };
      }),
    openRegister: () =>
      translateErrors(async (): Promise<Opened<Records>> => {
        const opened = await open(async () => undefined);
        if (opened.phase !== 'ready') return opened;
        const { more: _none, ...records } = opened.records;
        return { phase: 'ready', records };
      })
  };
}

function valueOf<T>(part: PromiseSettledResult<T>): T {
  if (part.status === 'rejected') throw part.reason;
  return part.value;
}

function known<R, T>(rows: readonly R[], read: (row: R) => T | undefined): readonly T[] {
  return rows.map(read).filter((row): row is T & {} => row !== undefined && row !== null);
}
