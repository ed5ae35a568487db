import type { ProtocolSettings } from '../protocol/settings';
import { assessSignificance } from '../significance/assessSignificance';
import { scorePercent } from '../significance/scorePercent';
import type { SubmissionColumns, SubmissionDocument } from './submission';

/**
 * The columns that a document must have, recomputed from its answers; a row whose columns differ is not valid.
 * `settings` are those of the document's own protocol version.
 */
export function columnsOf(document: SubmissionDocument, hash: string, settings: ProtocolSettings): SubmissionColumns {
  const significance =
    document.kind === 'ScoreSheet' ? assessSignificance(document.significance.criteria, settings) : undefined;
  return {
    title: document.name,
    partnershipKey: document.partnershipKey,
    kind: document.kind,
    submissionKey: document.submissionKey,
    hash,
    supersedes: document.supersedes,
    formVersion: document.formVersion,
    service: document.service,
    leadOfficer: document.leadOfficer.login,
    leadOfficerName: document.leadOfficer.name,
    band: significance?.band ?? '',
    ...(significance && { scorePercent: scorePercent(significance) })
  };
}
