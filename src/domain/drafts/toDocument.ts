import { parsePounds } from '../money/parsePounds';
import type { Person } from '../people/person';
import type { ProtocolSettings } from '../protocol/settings';
import { needsJustification } from '../screening/suggestScreeningResult';
import type { Screening } from '../screening/screening';
import type { SignificanceAnswers } from '../significance/significance';
import type { SubmissionDocument, SubmittedSignificance } from '../submissions/submission';
import { Trouble } from '../trouble';
import { checkAnswers } from './checkAnswers';
import { documentKindOf } from './documentKindOf';
import type { DraftAnswers, DraftKeys } from './draft';
import { formVersions } from './formVersions';

export { documentKindOf };

export interface DocumentContext {
  readonly settings: ProtocolSettings;
  readonly me: Person;
  /** Submission key of the document that this one replaces. */
  readonly supersedes?: string;
}

/** The document that these answers submit. Throws `refused` with the first problem when checkAnswers finds one. */
export function toDocument(keys: DraftKeys, answers: DraftAnswers, context: DocumentContext): SubmissionDocument {
  const { settings, me, supersedes = '' } = context;
  const [problem] = checkAnswers(answers);
  const kind = documentKindOf(answers);
  if (problem || !kind || answers.existing === undefined) {
    throw new Trouble('refused', problem?.text ?? 'These answers are not complete.');
  }
  const document = {
    formVersion: formVersions[kind],
    protocolVersion: settings.version,
    submissionKey: keys.submissionKey,
    partnershipKey: keys.partnershipKey,
    supersedes,
    name: answers.name.trim(),
    existing: answers.existing,
    service: answers.service.trim(),
    leadOfficer: me,
    screening: submittedScreening(answers.screening)
  };
  return kind === 'NotPartnership'
    ? { ...document, kind }
    : { ...document, kind, significance: submittedSignificance(answers.significance, settings) };
}

/** Answers to questions that the officer's result no longer asks are not submitted. */
function submittedScreening(screening: Screening): Screening {
  return {
    ...screening,
    justification: needsJustification(screening) ? screening.justification : '',
    goodPractice: screening.result === 'NotPartnership' ? screening.goodPractice : undefined
  };
}

function submittedSignificance(answers: SignificanceAnswers, settings: ProtocolSettings): SubmittedSignificance {
  const { criteria, amounts } = answers;
  const aims: { [aimId: string]: 'direct' | 'indirect' } = {};
  for (const { id } of settings.aims) if (answers.aims[id]) aims[id] = answers.aims[id];
  return {
    criteria,
    amounts: {
      year: amounts.year.trim(),
      cash: penceOf(amounts.cash),
      time: penceOf(amounts.time),
      passingThrough: penceOf(amounts.passingThrough)
    },
    aims
  };
}

/** An amount left empty is none. */
function penceOf(typed: string): number {
  const read = parsePounds(typed);
  return read.kind === 'read' ? read.pence : 0;
}
