import type { SPFI } from '@pnp/sp';
import type { Opened, Records, RecordsRepository, ToolkitRecords } from '../../domain/partnerships/records';
import { headingSelect, toHeading } from '../drafts/draftRows';
import { draftsList, type DraftItem } from '../drafts/draftsList';
import { createKnownSettings, type KnownSettings } from '../protocol/knownSettings';
import { listOf } from '../schema/site';
import { translateErrors } from '../schema/translateErrors';
import { openRecords } from './openRecords';
import { pageSize } from './readAll';

/** Opens a page with one batch; lists of more than 5,000 rows take one more, however many rows there are. */
export function createRecordsRepository(
  sp: SPFI,
  settings: KnownSettings = createKnownSettings(),
  now: () => Date = () => new Date()
): RecordsRepository {
  const openAll = (): Promise<Opened<Records>> =>
    translateErrors(async () => {
      const opened = await openRecords(sp, { settings, now, more: async () => undefined });
      if (opened.phase !== 'ready') return opened;
      const { more: _none, ...records } = opened.records;
      return { phase: 'ready', records };
    });

  return {
    openToolkit: () =>
      translateErrors(async (): Promise<Opened<ToolkitRecords>> => {
        const opened = await openRecords(sp, {
          settings,
          now,
          more: batch =>
            listOf(batch, draftsList)
              .items.select(...headingSelect)
              .top(pageSize)<DraftItem[]>()
        });
        if (opened.phase !== 'ready') return opened;
        const { more, ...records } = opened.records;
        return { phase: 'ready', records: { ...records, drafts: more.map(toHeading) } };
      }),
    openApprovals: openAll,
    openRegister: openAll
  };
}
