import type { ProtocolSettings } from '../protocol/settings';
import { confirms } from '../reviews/confirms';
import { accountableBodyOf, coverOf } from '../registration/readRegistration';
import { assessSignificance } from '../significance/assessSignificance';
import { scorePercent } from '../significance/scorePercent';
import { scoresText } from '../significance/scoresText';
import type { SubmissionColumns, SubmissionDocument } from './submission';

/**
 * The columns that a document must have, recomputed from its answers; a row whose columns differ is not valid.
 * `settings` are those of the document's own protocol version.
 */
export function columnsOf(document: SubmissionDocument, hash: string, settings: ProtocolSettings): SubmissionColumns {
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
    ...scoreColumns(document, settings),
    ...registrationColumns(document)
  };
}

function scoreColumns(
  document: SubmissionDocument,
  settings: ProtocolSettings
): Pick<SubmissionColumns, 'band' | 'scorePercent' | 'scores'> {
  if (document.kind === 'Confirmation') return { band: confirms(document.particulars) ? 'Limited' : '' };
  if (!('significance' in document)) return { band: '' };
  const { criteria } = document.significance;
  const significance = assessSignificance(criteria, settings);
  return {
    band: significance?.band ?? '',
    ...(significance && { scorePercent: scorePercent(significance) }),
    scores: scoresText(criteria)
  };
}

function registrationColumns(document: SubmissionDocument): Pick<SubmissionColumns, 'cover' | 'accountableBody'> {
  if (!('registration' in document)) return {};
  const cover = coverOf(document.registration);
  const accountableBody = accountableBodyOf(document.registration);
  return { ...(cover && { cover: cover.login }), ...(accountableBody && { accountableBody }) };
}
