import { parsePounds } from '../money/parsePounds';
import type { Person } from '../people/person';
import type { ProtocolSettings } from '../protocol/settings';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { needsJustification } from '../screening/suggestScreeningResult';
import type { Screening } from '../screening/screening';
import { assessSignificance } from '../significance/assessSignificance';
import { isAtLeast } from '../significance/bandRank';
import { consequencesOf } from '../significance/consequences';
import type { SignificanceAnswers, SignificanceBand } from '../significance/significance';
import type {
  NotPartnershipDocument,
  ProposalDocument,
  ScoreSheetDocument,
  SubmittedSignificance
} from '../submissions/submission';
import { Trouble } from '../trouble';
import { checkAnswers } from './checkAnswers';
import { documentKindOf } from './documentKindOf';
import type { DraftAnswers, DraftKeys } from './draft';
import { formVersionOf, formVersions } from './formVersions';

export { documentKindOf };

/** What a first draft can become. */
export type DraftedDocument = NotPartnershipDocument | ScoreSheetDocument | ProposalDocument;

export interface DocumentContext {
  readonly settings: ProtocolSettings;
  /** The one who submits: the lead officer, unless these answers correct a submission that names one. */
  readonly me: Person;
  /** Submission key of the document that this one replaces. */
  readonly supersedes?: string;
  /** Appendix B, found complete by its form: the answers are then submitted as a proposal, which only a Limited partnership can be without C or D. */
  readonly registration?: RegistrationAnswers;
  /** Appendix C or D, found complete by its form. */
  readonly evaluation?: EvaluationAnswers;
  /** The band that the Chief Executive ruled on these very scores. */
  readonly ruledBand?: SignificanceBand;
}

/** The answers to the form that a band adds to Appendix B. */
export interface EvaluationAnswers {
  readonly form: 'Moderate' | 'Major';
  readonly answers: RegistrationAnswers;
}

/** The document that these answers submit. Throws `refused` with the first problem when checkAnswers finds one. */
export function toDocument(keys: DraftKeys, answers: DraftAnswers, context: DocumentContext): DraftedDocument {
  const { settings, me, registration, evaluation } = context;
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
  const band = context.ruledBand ?? assessSignificance(significance.criteria, settings)?.band;
  refuseUnlessItsForm(band, evaluation?.form ?? 'Limited');
  return {
    ...document,
    kind: 'Proposal',
    formVersion: formVersionOf('Proposal', evaluation?.form ?? 'Limited'),
    significance,
    registration,
    ...(evaluation && { evaluation: evaluation.answers })
  };
}

/** Protocol section 4: the form of a band serves that band and those below it. */
export function refuseUnlessItsForm(
  band: SignificanceBand | undefined,
  answered: SignificanceBand
): asserts band is SignificanceBand {
  if (!band) {
    throw new Trouble('refused', 'Too few criteria are scored to give a band: only the score sheet can be submitted.');
  }
  if (isAtLeast(answered, band)) return;
  const { form, appendix } = consequencesOf(band);
  throw new Trouble(
    'refused',
    `A ${band} partnership needs the ${form} (Appendix ${appendix}) as well: submit the score sheet until it is filled in.`
  );
}

/** Answers to questions that the officer's result no longer asks are not submitted. */
export function submittedScreening(screening: Screening): Screening {
  return {
    ...screening,
    justification: needsJustification(screening) ? screening.justification : '',
    goodPractice: screening.result === 'NotPartnership' ? screening.goodPractice : undefined
  };
}

export function submittedSignificance(answers: SignificanceAnswers, settings: ProtocolSettings): SubmittedSignificance {
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
