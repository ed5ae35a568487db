import type { Affirmations } from '../drafts/followUp';
import type { Person } from '../people/person';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import type { Screening } from '../screening/screening';
import type { SignificanceBand, CriterionAnswer, CriterionNumber } from '../significance/significance';

export const documentKinds = [
  'NotPartnership',
  'ScoreSheet',
  'Proposal',
  'Review',
  'Confirmation',
  'Change',
  'Leaving',
  'Withdrawal',
  'Handover',
  'Imported'
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Appendix A as submitted: amounts in pence, read once and for all. */
export interface SubmittedSignificance {
  readonly criteria: { readonly [N in CriterionNumber]: CriterionAnswer };
  readonly amounts: {
    readonly year: string;
    readonly cash: number;
    readonly time: number;
    readonly passingThrough: number;
  };
  readonly aims: { readonly [aimId: string]: 'direct' | 'indirect' };
}

interface DocumentOf<K extends DocumentKind> {
  readonly kind: K;
  /** The version of the form whose wording was answered. */
  readonly formVersion: string;
  /** The version of the settings (PtProtocol) in force; 0 is the protocol as printed. */
  readonly protocolVersion: number;
  readonly submissionKey: string;
  readonly partnershipKey: string;
  /** Submission key of the document that this one replaces; '' for none. */
  readonly supersedes: string;
  readonly name: string;
  readonly existing: boolean;
  readonly service: string;
  readonly leadOfficer: Person;
}

export interface NotPartnershipDocument extends DocumentOf<'NotPartnership'> {
  readonly screening: Screening;
}
export interface ScoreSheetDocument extends DocumentOf<'ScoreSheet'> {
  readonly screening: Screening;
  readonly significance: SubmittedSignificance;
}

/** All that is known of a partnership: screening, Appendix A, Appendix B and, from Moderate upwards, C or D (protocol section 4). */
interface WholeRecord {
  readonly screening: Screening;
  readonly significance: SubmittedSignificance;
  readonly registration: RegistrationAnswers;
  /** Appendix C or D by question id, as the form version says; absent where only Appendix B was asked. */
  readonly evaluation?: RegistrationAnswers;
}

/** One answer that differs from the document before, in words. */
export interface SubmittedDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What follows a document that is in force. */
interface Following {
  /** Submission key of the document that it builds on. */
  readonly against: string;
  /** The answers to its own form, by question id. */
  readonly particulars: RegistrationAnswers;
}

/** What a later document says of the whole record: what changed, and which standing facts somebody affirmed as still true. */
interface Renewing extends Following, WholeRecord {
  readonly affirmed: Affirmations;
  readonly differences: readonly SubmittedDifference[];
}

/** Shown as Registration, Basic Evaluation or Full Evaluation, by its form version. */
export interface ProposalDocument extends DocumentOf<'Proposal'>, WholeRecord {}
/** Appendix E with Appendix A scored anew; it holds the whole record, so that whatever follows builds on one document. */
export interface ReviewDocument extends DocumentOf<'Review'>, Renewing {}
/** Facts that changed between two reviews. */
export interface ChangeDocument extends DocumentOf<'Change'>, Renewing {}
/** A Limited partnership in the service-planning round: still running, facts right, still Limited. */
export interface ConfirmationDocument extends DocumentOf<'Confirmation'>, Following {}
/** The seven exit questions of protocol section 5.10 as facts. */
export interface LeavingDocument extends DocumentOf<'Leaving'>, Following {}
/** Gives a partnership, or the draft of one, to a colleague: they are its lead officer. */
export interface HandoverDocument extends DocumentOf<'Handover'>, Following {
  /** The draft that is given, as drafts are stored; absent where a partnership is. */
  readonly draft?: string;
}

/** A document that holds the whole record of a partnership. */
export type RecordDocument = ProposalDocument | ReviewDocument | ChangeDocument;
/** A document that somebody signs off: what holds the record, or a leaving (protocol sections 4 and 5.10). */
export type SignedDocument = RecordDocument | LeavingDocument;
/** Takes the submission that it supersedes back, before sign-off. */
export interface WithdrawalDocument extends DocumentOf<'Withdrawal'> {
  readonly reason: string;
}

/** What was submitted, whole. It never changes: a correction is a new document that supersedes it. */
export type SubmissionDocument =
  | NotPartnershipDocument
  | ScoreSheetDocument
  | RecordDocument
  | ConfirmationDocument
  | LeavingDocument
  | HandoverDocument
  | WithdrawalDocument;

/** The bodies that can be accountable for a partnership's money (protocol section 5.8). */
export const accountableBodies = ['None', 'Council', 'Partner', 'Partnership', 'Undecided'] as const;
export type AccountableBody = (typeof accountableBodies)[number];

/** The columns of a submission that views, flows and queues rely on: each is recomputed from the answers before anybody believes it. */
export interface SubmissionColumns {
  readonly title: string;
  readonly partnershipKey: string;
  readonly kind: DocumentKind;
  readonly submissionKey: string;
  /** SHA-256 of the canonical text, lower-case hex. */
  readonly hash: string;
  readonly supersedes: string;
  readonly formVersion: string;
  readonly service: string;
  /** Login of the lead officer. */
  readonly leadOfficer: string;
  readonly leadOfficerName: string;
  /** '' where the document gives none; a yearly confirmation gives the band that it confirms, and none with a "no". */
  readonly band: SignificanceBand | '';
  /** Percent to one decimal, rounded down so that no band is overstated; absent where the document gives none. */
  readonly scorePercent?: number;
  /** The scores in the order of the criteria, "5,4,5,5,2,5,1"; "-" does not apply. Absent where the document gives none. */
  readonly scores?: string;
  /** Login of the lead officer's recorded cover (Appendix B); absent where there is none. */
  readonly cover?: string;
  /** Absent but for a document that holds the whole record. */
  readonly accountableBody?: AccountableBody;
}

/** A submission as queues and tables read it: narrow columns and what only the server writes. */
export interface SubmissionRow extends SubmissionColumns {
  readonly id: number;
  readonly author: Person;
  /** ISO, server time. */
  readonly submittedOn: string;
}

/** Submitted documents (list PtSubmissions: add and read, nobody may edit or delete). Every method throws Trouble. */
export interface SubmissionRepository {
  /**
   * Adds the document once. Sending the same document again (its first answer was lost) is recognised by its key and hash and succeeds;
   * the same key with another content throws `duplicate`.
   */
  submit(document: SubmissionDocument): Promise<SubmissionRow>;
  /** The whole document, verified against its hash; throws `refused` when the stored text is not what it claims. */
  read(submissionKey: string): Promise<SubmissionDocument>;
}
