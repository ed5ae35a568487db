import type { ProtocolSettings } from '../../../../domain/protocol/settings';
import type { RegistrationAnswers, RowRecord } from '../../../../domain/registration/registrationAnswers';
import type { RecordDocument } from '../../../../domain/submissions/submission';
import type { DescribedSection } from '../../../../forms/model/describeAnswers';
import { describeProposal } from '../../../../forms/registration/describeProposal';
import { partnersSee, type Sharing } from './partnersSee';

type Decided = Sharing | { readonly [column: string]: Sharing };
const decided: { readonly [id: string]: Decided | undefined } = partnersSee;

/** The registration as partners see it: only what was decided to be shown, and nothing of an answer that nobody decided on. */
export function sharedRegistration(document: RecordDocument, settings: ProtocolSettings): readonly DescribedSection[] {
  // What is left out is taken away before anything is put into words, so that no way of wording it can bring it back.
  const shared = { ...document, registration: sharedAnswers(document.registration) };
  return describeProposal(shared, settings)
    .map(section => ({
      ...section,
      rows: section.rows.filter(({ id, text }) => isShown(decided[id]) && text !== '')
    }))
    .filter(({ rows }) => rows.length > 0);
}

function sharedAnswers(answers: RegistrationAnswers): RegistrationAnswers {
  const shared: { [id: string]: RegistrationAnswers[string] } = {};
  for (const [id, answer] of Object.entries(answers)) {
    const sharing = decided[id];
    if (!isShown(sharing)) continue;
    shared[id] = typeof sharing === 'object' && isRows(answer) ? answer.map(row => sharedCells(row, sharing)) : answer;
  }
  return shared;
}

function sharedCells(row: RowRecord, sharing: { readonly [column: string]: Sharing }): RowRecord {
  return Object.fromEntries(Object.entries(row).filter(([column]) => sharing[column] === 'shown'));
}

function isShown(sharing: Decided | undefined): sharing is 'shown' | { readonly [column: string]: Sharing } {
  return sharing === 'shown' || typeof sharing === 'object';
}

function isRows(answer: RegistrationAnswers[string]): answer is readonly RowRecord[] {
  return Array.isArray(answer) && answer.every(row => typeof row === 'object' && row !== null && !('sha256' in row));
}
