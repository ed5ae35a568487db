import { printedSettings } from '../../../domain/protocol/printedSettings';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { columnsOf } from '../../../domain/submissions/columnsOf';
import type { SubmissionColumns, SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';

const columnWords: { readonly [C in keyof SubmissionColumns]-?: string } = {
  title: 'the name',
  partnershipKey: 'which partnership it is',
  kind: 'the kind of document',
  submissionKey: 'which submission it is',
  hash: 'the fingerprint',
  supersedes: 'what it replaces',
  formVersion: 'the form',
  service: 'the service',
  leadOfficer: 'the lead officer',
  leadOfficerName: 'the lead officer’s name',
  band: 'the significance',
  scorePercent: 'the score',
  scores: 'the scores of the criteria',
  cover: 'the cover for the lead officer',
  accountableBody: 'the accountable body'
};

/** The columns of a row that are not what its own answers give, in words: staff can write columns, so none is believed unchecked. */
export function differingColumns(
  row: SubmissionRow,
  document: SubmissionDocument,
  inForce: ProtocolSettings
): readonly string[] {
  const settings = settingsOf(document, inForce);
  const right = columnsOf(document, row.hash, settings ?? inForce);
  const names = (Object.keys(columnWords) as (keyof SubmissionColumns)[]).filter(
    name => settings !== undefined || name !== 'band'
  );
  return names.filter(name => row[name] !== right[name]).map(name => columnWords[name]);
}

/** The settings that a document was scored under, where this page has them. */
export function settingsOf(document: SubmissionDocument, inForce: ProtocolSettings): ProtocolSettings | undefined {
  if (document.protocolVersion === inForce.version) return inForce;
  return document.protocolVersion === printedSettings.version ? printedSettings : undefined;
}
