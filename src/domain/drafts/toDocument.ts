import { parsePounds } from '../money/parsePounds';
import type { Person } from '../people/person';
import type { ProtocolSettings } from '../protocol/settings';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { needsJustification } from '../screening/suggestScreeningResult';
import type { Screening } from '../screening/screening';
import { assessSignificance } from '../significance/assessSignificance';
import { consequencesOf } from '../significance/consequences';
import type { SignificanceAnswers, SignificanceBand } from '../significance/significance';
import type { SubmissionDocument, SubmittedSignificance, WithdrawalDocument } from '../submissions/submission';
import { Trouble } from '../trouble';
import { checkAnswers } from './checkAnswers';
import { documentKindOf } from './documentKindOf';
import type { DraftAnswers, DraftKeys } from './draft';
import { formVersions } from './formVersions';

export { documentKindOf };

/** What a draft can become. */
export type DraftedDocument = Exclude<SubmissionDocument, WithdrawalDocument>;

export interface DocumentContext {
  readonly settings: ProtocolSettings;
  /** The one who submits: the lead officer, unless these answers correct a submission that names one. */
  readonly me: Person;
  /** Submission key of the document that this one replaces. */
  readonly supersedes?: string;
  /** Appendix B, found complete by its form: the answers are then submitted as a registration, which only a Limited partnership can be. */
  readonly registration?: RegistrationAnswers;
  /** The band that the Chief Executive ruled on these very scores. */
  readonly ruledBand?: SignificanceBand;
}

/** The document that these answers submit. Throws `refused` with the first problem when checkAnswers finds one. */
export function toDocument(keys: DraftKeys, answers: DraftAnswers, context: DocumentContext): DraftedDocument {
  const { settings, me, registration } = context;
  const supersedes = context.supersedes ?? answers.supersedes;
  const [problem] = checkAnswers(answers);
  const kind = documentKindOf(answers);
  if (problem || !kind || answers.existing === undefined) {
    throw new Trouble('refused', problem?.text ?? 'These answers are not complete.');
  }
  const document = {
    protocolVersion: settings.version,
    submissionKey: keys.submissionKey,
    partnershipKey: keys.partnershipKey,
    supersedes,
    name: answers.name.trim(),
    existing: answers.existing,
    service: answers.service.trim(),
    leadOfficer: answers.leadOfficer ?? me,
    screening: submittedScreening(answers.screening)
  };
  if (kind === 'NotPartnership') return { ...document, kind, formVersion: formVersions[kind] };
  const significance = submittedSignificance(answers.significance, settings);
  if (!registration) return { ...document, kind, formVersion: formVersions[kind], significance };
  refuseUnlessLimited(context.ruledBand ?? assessSignificance(significance.criteria, settings)?.band);
  return { ...document, kind: 'Proposal', formVersion: formVersions.Proposal, significance, registration };
}

/** Protocol section 4: Appendix B alone is the form of a Limited partnership. */
function refuseUnlessLimited(band: SignificanceBand | undefined): void {
  if (band === 'Limited') return;
  if (!band)
    throw new Trouble('refused', 'Too few criteria are scored to give a band: only the score sheet can be submitted.');
  const { form, appendix } = consequencesOf(band);
  throw new Trouble(
    'refused',
    `A ${band} partnership needs the ${form} (Appendix ${appendix}), which comes with a later version: submit the score sheet for now.`
  );
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
