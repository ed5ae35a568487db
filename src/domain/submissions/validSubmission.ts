import { formBandOf, isFormInForce } from '../drafts/formVersions';
import { readSettings, type SettingsRow } from '../protocol/readSettings';
import { columnsOf } from './columnsOf';
import type { RecordDocument, SubmissionColumns, SubmissionDocument, SubmissionRow } from './submission';

const columnWords: { readonly [C in keyof SubmissionColumns]-?: string } = {
  title: 'name',
  partnershipKey: 'partnership',
  kind: 'kind of document',
  submissionKey: 'submission key',
  hash: 'fingerprint',
  supersedes: 'replaced submission',
  formVersion: 'form version',
  service: 'service',
  leadOfficer: 'lead officer',
  leadOfficerName: "lead officer's name",
  band: 'significance',
  scorePercent: 'score',
  scores: 'scores of the criteria',
  cover: 'cover for the lead officer',
  accountableBody: 'accountable body'
};
const columnNames = Object.keys(columnWords) as readonly (keyof SubmissionColumns)[];

/**
 * Is a submission what its row says? Every column must equal the value recomputed from the answers, and its form and its settings must have
 * been in force when the server took it; otherwise no decision on it counts. One sentence with the reason, or nothing when it is valid.
 * The document itself was read against its hash.
 */
export function validSubmission(
  row: SubmissionRow,
  document: SubmissionDocument,
  settingsRows: readonly SettingsRow[]
): string | undefined {
  const settings = readSettings(settingsRows, new Date(row.submittedOn));
  // A withdrawal scores nothing, so no settings bear on it.
  if (document.kind !== 'Withdrawal' && document.protocolVersion !== settings.version) {
    return `It was made under ${versionWords(document.protocolVersion)}, but ${versionWords(settings.version)} was in force when it was submitted.`;
  }
  if (!isFormInForce(document.kind, document.formVersion)) {
    return 'It was made on a form that was not in force when it was submitted.';
  }
  if ('registration' in document && !holdsItsForm(document)) {
    return 'It does not hold the answers that its form asks for.';
  }
  const right = columnsOf(document, row.hash, settings);
  const differing = columnNames.filter(name => row[name] !== right[name]).map(name => columnWords[name]);
  return differing.length === 0 ? undefined : `Its columns do not match its answers: ${differing.join(', ')}.`;
}

/** Appendices C and D have answers beside those of Appendix B; a registration has none. */
function holdsItsForm({ kind, formVersion, evaluation }: RecordDocument): boolean {
  return (formBandOf(kind, formVersion) !== 'Limited') === (evaluation !== undefined);
}

function versionWords(version: number): string {
  return version === 0 ? 'the protocol as printed' : `version ${version} of the settings`;
}
