import type { SPFI } from '@pnp/sp';
import type { Drift } from '../../domain/installation/installation';

/**
 * One thing that is not as declared: the drift check tells it, the installer mends it. One comparison serves both, so that what is
 * installed and what is checked cannot part.
 */
export interface Difference extends Drift {
  /** Absent where only a person can put it right. The site handed in may be a batch. */
  readonly mend?: (sp: SPFI) => Promise<unknown>;
}
