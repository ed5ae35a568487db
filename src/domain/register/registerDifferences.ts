import { sameLogin } from '../people/sameLogin';
import { sameService } from '../routing/sameService';
import type { SignificanceBand } from '../significance/significance';
import type { PartnershipStatusCode } from '../status/codes';
import type { SubmissionRow } from '../submissions/submission';
import type { RegisterRow } from './registerRow';

/** The submission whose approval is in force, as the register should have it. */
export interface Expected {
  readonly row: SubmissionRow;
  readonly band: SignificanceBand | '';
  readonly isEntered: boolean;
  /** Closed once the council has left it. */
  readonly status: Extract<PartnershipStatusCode, 'Active' | 'Closed'>;
  /** Submission key of the approved leaving; '' where there is none. */
  readonly leaving: string;
  /** Logins to whom it was handed over: the register may name them before the next document does. */
  readonly receivers: readonly string[];
}

/** CEPT may mean it, so bringing the register up to date leaves it (decision 11). */
export const otherLeadOfficer = 'The register has another lead officer than the approved submission.';

/** How the register differs from what follows from submissions and decisions: an anomaly, one sentence each. */
export function registerDifferences(
  entered: RegisterRow | undefined,
  expected: Expected | undefined
): readonly string[] {
  if (!entered) return expected?.isEntered ? ['It was entered, but the register has no row for it.'] : [];
  if (!expected) return ['The register has a row for it, but no approval is in force.'];
  const isThisOne = entered.submissionKey === expected.row.submissionKey;
  if (!expected.isEntered) {
    // A successor that still has to be entered leaves the register with the earlier submission: that is as it should be.
    return isThisOne ? ['Entering was begun and not finished: CEPT finishes it under Checks.'] : [];
  }
  if (!isThisOne && entered.submissionKey === expected.leaving) {
    return ['Closing was begun and not finished: CEPT finishes it under Checks.'];
  }
  if (!isThisOne) return ['The register holds another submission than the one that was approved.'];
  const differs: string[] = [];
  const compare = (isSame: boolean, what: string): void => {
    if (!isSame) differs.push(`The register has another ${what} than the approved submission.`);
  };
  compare(entered.hash === expected.row.hash, 'fingerprint');
  compare(entered.name === expected.row.title, 'name');
  compare(sameService(entered.service, expected.row.service), 'service');
  const officers = [expected.row.leadOfficer, ...expected.receivers];
  compare(
    officers.some(officer => sameLogin(entered.leadOfficer, officer)),
    'lead officer'
  );
  compare((entered.band ?? '') === expected.band, 'band');
  compare(entered.status === expected.status, 'status');
  return differs;
}
