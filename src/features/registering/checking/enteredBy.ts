import type { Decision } from '../../../domain/decisions/decision';
import type { Records } from '../../../domain/partnerships/records';
import type { PartnershipStatus } from '../../../domain/status/status';

/** The decision by which a submission was entered in the register, if one counts. */
export function enteredBy(
  submissionKey: string,
  { decisions }: Pick<Records, 'decisions'>,
  { ignoredDecisions }: Pick<PartnershipStatus, 'ignoredDecisions'>
): Decision | undefined {
  return decisions.find(
    ({ id, outcome, submissionKey: about }) =>
      outcome === 'Entered' && about === submissionKey && !ignoredDecisions.some(({ row }) => row.id === id)
  );
}
