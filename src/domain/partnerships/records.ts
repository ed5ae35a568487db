import type { DraftHeading } from '../drafts/draft';
import type { Appointment } from '../protocol/appointment';
import type { ProtocolSettings } from '../protocol/settings';
import type { SubmissionRow } from '../submissions/submission';

/** All that everybody may see, in narrow columns; statuses are derived from it and never stored. */
export interface Records {
  readonly submissions: readonly SubmissionRow[];
  readonly appointments: readonly Appointment[];
  readonly settings: ProtocolSettings;
}

export interface ToolkitRecords extends Records {
  readonly drafts: readonly DraftHeading[];
}

/** One batch opens a page. Throws Trouble; a site that is not set up answers with its state instead (see Installation). */
export interface RecordsRepository {
  openToolkit(): Promise<Opened<ToolkitRecords>>;
  openRegister(): Promise<Opened<Records>>;
}

export type Opened<R> =
  | { readonly phase: 'ready'; readonly records: R }
  /** The lists are not there, or the person may not see them: SharePoint does not say which. */
  | { readonly phase: 'absent' }
  /** Set up by an older version, or a set-up that stopped half-way. */
  | { readonly phase: 'behind'; readonly installed: number; readonly needed: number }
  /** Set up by a newer version of this product: writing with this one could do harm. */
  | { readonly phase: 'ahead'; readonly installed: number; readonly needed: number };
