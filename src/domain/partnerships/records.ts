import type { Decision } from '../decisions/decision';
import type { DraftHeading } from '../drafts/draft';
import type { AppointmentRow } from '../protocol/appointment';
import type { SettingsRow } from '../protocol/readSettings';
import type { ProtocolSettings } from '../protocol/settings';
import type { Message } from '../queries/message';
import type { RegisterRow } from '../register/registerRow';
import type { SubmissionRow } from '../submissions/submission';

/** All that everybody may see, in narrow columns; statuses are derived from it and never stored. */
export interface Records {
  readonly submissions: readonly SubmissionRow[];
  readonly decisions: readonly Decision[];
  readonly messages: readonly Message[];
  readonly appointments: readonly AppointmentRow[];
  readonly register: readonly RegisterRow[];
  /** The settings in force now. */
  readonly settings: ProtocolSettings;
  /** Every version of the settings: what was submitted is judged by those in force then. */
  readonly settingsRows: readonly SettingsRow[];
}

export interface ToolkitRecords extends Records {
  readonly drafts: readonly DraftHeading[];
}

/** One batch opens a page. Throws Trouble; a site that is not set up answers with its state instead (see Installation). */
export interface RecordsRepository {
  openToolkit(): Promise<Opened<ToolkitRecords>>;
  openApprovals(): Promise<Opened<Records>>;
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
