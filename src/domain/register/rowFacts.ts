import type { RegisterFacts, RegisterRow } from './registerRow';

/** What pages read of a row that was just entered. */
export function rowFacts(facts: RegisterFacts): Omit<RegisterRow, 'id' | 'reference'> {
  const { key, name, status, approvalStatus, band, service, submissionKey, hash, nextReview } = facts;
  const { leadOfficer, leadOfficerName } = facts;
  return {
    key,
    name,
    status,
    approvalStatus,
    band,
    service,
    leadOfficer,
    leadOfficerName,
    submissionKey,
    hash,
    nextReview
  };
}
