import type { ProtocolSettings } from '../protocol/settings';
import type { Person } from '../people/person';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import { assessSignificance } from '../significance/assessSignificance';
import type { SignificanceBand } from '../significance/significance';
import { differencesOf } from '../submissions/differencesOf';
import type {
  ChangeDocument,
  ConfirmationDocument,
  HandoverDocument,
  LeavingDocument,
  RecordDocument,
  ReviewDocument
} from '../submissions/submission';
import { Trouble } from '../trouble';
import { checkAnswers } from './checkAnswers';
import type { DraftAnswers, DraftKeys } from './draft';
import type { Affirmations, FollowUp } from './followUp';
import { formVersionOf, formVersions } from './formVersions';
import { standingFields } from './standingFields';
import { refuseUnlessItsForm, submittedScreening, submittedSignificance, type EvaluationAnswers } from './toDocument';

export interface FollowUpContext {
  readonly settings: ProtocolSettings;
  readonly me: Person;
  /** The document that it builds on, as it was submitted. */
  readonly before: RecordDocument;
  /** The answers to the form of the kind itself, found complete by it. */
  readonly particulars: RegistrationAnswers;
}

export interface RenewalContext extends FollowUpContext {
  /** Appendix B and C or D as they are now, found complete by their forms for the band. */
  readonly registration: RegistrationAnswers;
  readonly evaluation?: EvaluationAnswers;
  readonly ruledBand?: SignificanceBand;
}

/**
 * An annual review or a change (protocol section 4): the whole record anew, scored anew. Its difference against the document before is
 * part of it, and so is who affirmed which standing fact as still true; an affirmation of a fact that was changed is none.
 */
export function toRenewal(
  keys: DraftKeys,
  answers: DraftAnswers & { readonly followUp: FollowUp },
  context: RenewalContext
): ReviewDocument | ChangeDocument {
  const { settings, before, registration, evaluation, particulars } = context;
  const { kind } = answers.followUp;
  const [problem] = checkAnswers(answers);
  if (problem) throw new Trouble('refused', problem.text);
  if (kind !== 'Review' && kind !== 'Change') throw new Trouble('refused', 'This draft is no review and no change.');
  if (answers.screening.result === 'NotPartnership') {
    throw new Trouble('refused', 'By these answers it is no partnership any more: leave it instead.');
  }
  const significance = submittedSignificance(answers.significance, settings);
  refuseUnlessItsForm(
    context.ruledBand ?? assessSignificance(significance.criteria, settings)?.band,
    evaluation?.form ?? 'Limited'
  );
  const document = {
    ...headingOf(keys, answers, context),
    kind,
    formVersion: formVersionOf(kind, evaluation?.form ?? 'Limited'),
    supersedes: answers.supersedes === '' ? before.submissionKey : answers.supersedes,
    screening: submittedScreening(answers.screening),
    significance,
    registration,
    ...(evaluation && { evaluation: evaluation.answers }),
    against: before.submissionKey,
    particulars
  };
  const differences = differencesOf(before, { ...document, affirmed: {}, differences: [] });
  if (kind === 'Change' && differences.length === 0) {
    throw new Trouble('refused', 'Nothing differs from what was approved, so there is no change to submit.');
  }
  return { ...document, affirmed: affirmedIn(answers.followUp.affirmed, before, differences), differences };
}

/** A yearly confirmation or a leaving. */
export function toNotice(
  keys: DraftKeys,
  answers: DraftAnswers & { readonly followUp: FollowUp },
  context: FollowUpContext
): ConfirmationDocument | LeavingDocument {
  const { kind } = answers.followUp;
  if (kind !== 'Confirmation' && kind !== 'Leaving') {
    throw new Trouble('refused', 'This draft is no confirmation and no leaving.');
  }
  const { before, particulars } = context;
  const supersedes = answers.supersedes === '' ? before.submissionKey : answers.supersedes;
  const following = { ...headingOf(keys, answers, context), supersedes, against: before.submissionKey, particulars };
  return { ...following, kind, formVersion: formVersions[kind] };
}

/** What is given to a colleague: a partnership as it stands, or the draft of one. */
export interface Handed {
  readonly partnershipKey: string;
  readonly name: string;
  readonly existing: boolean;
  readonly service: string;
  /** Submission key of the document that stands; '' where nothing was submitted yet. */
  readonly against: string;
  /** The draft, as drafts are stored. */
  readonly draft?: string;
}

/** A hand-over: the receiver becomes the lead officer and opens it as a draft of their own. */
export function toHandover(
  submissionKey: string,
  handed: Handed,
  receiver: Person,
  particulars: RegistrationAnswers,
  { settings, me }: Pick<FollowUpContext, 'settings' | 'me'>
): HandoverDocument {
  if (receiver.login === '') throw new Trouble('refused', 'Choose the colleague who takes it over.');
  if (receiver.login.toLowerCase() === me.login.toLowerCase()) {
    throw new Trouble('refused', 'Choose somebody else: you have it already.');
  }
  const { partnershipKey, name, existing, service, against, draft } = handed;
  return {
    kind: 'Handover',
    formVersion: formVersions.Handover,
    protocolVersion: settings.version,
    submissionKey,
    partnershipKey,
    supersedes: '',
    name: name.trim() === '' ? 'No name yet' : name.trim(),
    existing,
    service: service.trim(),
    leadOfficer: receiver,
    against,
    particulars,
    ...(draft !== undefined && { draft })
  };
}

function headingOf(
  { submissionKey, partnershipKey }: DraftKeys,
  { name, existing, service, leadOfficer }: DraftAnswers,
  { settings, me, before }: FollowUpContext
): Pick<
  RecordDocument,
  'protocolVersion' | 'submissionKey' | 'partnershipKey' | 'name' | 'existing' | 'service' | 'leadOfficer'
> {
  return {
    protocolVersion: settings.version,
    submissionKey,
    partnershipKey,
    name: name.trim() === '' ? before.name : name.trim(),
    existing: existing ?? before.existing,
    service: service.trim() === '' ? before.service : service.trim(),
    leadOfficer: leadOfficer ?? me
  };
}

function affirmedIn(
  affirmed: Affirmations,
  before: RecordDocument,
  differences: ReviewDocument['differences']
): Affirmations {
  // The note of a test belongs to its answer.
  const changed = new Set(differences.map(({ field }) => field.replace(/\.note$/, '')));
  const standing = standingFields(before).filter(field => affirmed[field] !== undefined && !changed.has(field));
  return Object.fromEntries(standing.map(field => [field, affirmed[field]]));
}
