import type { ProtocolSettings } from '../../domain/protocol/settings';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import type { SignificanceBand } from '../../domain/significance/significance';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { renewalFacts } from '../annualReview/reviewFacts';
import { describeEvaluation } from '../fullEvaluation/draftEvaluation';
import { describeAnswers, type DescribedSection } from '../model/describeAnswers';
import type { Facts } from '../model/visibleQuestions';
import { describeProposal } from '../registration/describeProposal';
import { answeredForms } from './answeredForms';
import { describeScreening, describeSignificance } from './describeBeginning';
import { affirmedIn, describeDifferences } from './describeRenewal';
import { submittedStrings as strings } from './strings';

export interface Reading {
  /** Those of the document's own protocol version. */
  readonly settings: ProtocolSettings;
  /** The band in force before, for a document that scores anew; absent where it is not known. */
  readonly bandBefore?: SignificanceBand;
}

/**
 * Every kind of submitted document to read, whole and in the order of the paper (protocol section 4): screening, Appendix A, B, C or D, the form of its
 * own kind, and what a review or a change says of the document before. The id of a row is its field, "evaluation.objectives", as queries name it.
 */
export function describeSubmitted(document: SubmissionDocument, reading: Reading): readonly DescribedSection[] {
  const { settings } = reading;
  if (document.kind === 'Withdrawal') {
    const row = { id: 'reason', number: '', label: strings.reason, text: document.reason };
    return [{ id: 'withdrawal', number: '', title: strings.withdrawal, rows: [row] }];
  }
  const sections = [
    ...('screening' in document ? [describeScreening(document.screening)] : []),
    ...('significance' in document ? [describeSignificance(document.significance, settings)] : []),
    ...('registration' in document ? within('registration', describeProposal(document, settings)) : []),
    ...('registration' in document ? within('evaluation', describeEvaluation(document, settings)) : []),
    ...describeOwn(document, reading)
  ];
  if (!('differences' in document)) return sections;
  return [...sections, describeDifferences(document, settings)].map(section => affirmedIn(section, document));
}

/** Appendix E, the confirmation, the change, the leaving or the hand-over; nothing for a document without a form of its own. */
function describeOwn(document: SubmissionDocument, reading: Reading): readonly DescribedSection[] {
  if (!('particulars' in document)) return [];
  const prefix = document.kind.toLowerCase();
  const own = answeredForms(document).find(answered => answered.prefix === prefix);
  return own ? within(prefix, describeAnswers(own.form, document.particulars, ownFacts(document, reading))) : [];
}

/** What the own form takes over from the rest of the document. */
function ownFacts(document: SubmissionDocument, { settings, bandBefore }: Reading): Facts {
  if (!('differences' in document)) return {};
  const { registration, evaluation = {}, particulars, significance, differences } = document;
  const bandNow = assessSignificance(significance.criteria, settings)?.band;
  const { bandMove, ...facts } = renewalFacts({
    registration,
    evaluation,
    particulars,
    bandBefore,
    bandNow,
    changed: differences.length
  });
  return bandBefore ? { ...facts, bandMove } : facts;
}

function within(prefix: string, sections: readonly DescribedSection[]): readonly DescribedSection[] {
  return sections.map(section => ({
    ...section,
    id: `${prefix}.${section.id}`,
    rows: section.rows.map(row => ({ ...row, id: `${prefix}.${row.id}` }))
  }));
}
