import type { SignificanceBand } from '../significance/significance';
import type { ApprovalStatusCode, PartnershipStatusCode } from '../status/codes';
import type { SubmissionRow } from '../submissions/submission';
import type { ContributionKind } from '../money/contributionKinds';

/** What every entry says of a partnership. */
interface EveryEntry {
  readonly key: string;
  readonly name: string;
  readonly approvalStatus: ApprovalStatusCode;
  readonly band: SignificanceBand;
  readonly service: string;
  /** Login and name of the lead officer. */
  readonly leadOfficer: string;
  readonly leadOfficerName: string;
  readonly submissionKey: string;
  readonly hash: string;
  /** ISO, server times of the submission and of its sign-off. */
  readonly submittedOn: string;
  readonly decidedOn: string;
  /** Civil dates, '' for none. */
  readonly endsOn: string;
  readonly nextReview: string;
}

/** The official facts of one partnership, as CEPT enters them. */
export interface RecordFacts extends EveryEntry {
  readonly status: 'Active';
  readonly scorePercent: number;
  readonly purpose: string;
  readonly accountableBody: string;
  /** Pence: the council's contribution in the highest year. */
  readonly councilMoney: number;
  /** Civil date, '' for none. */
  readonly startedOn: string;
}

/** What closing says: the other facts stay as they were when the council left it (protocol section 5.10). */
export interface ClosingFacts extends EveryEntry {
  readonly status: 'Closed';
}

export type RegisterFacts = RecordFacts | ClosingFacts;

/** What CEPT has to do in the register about a partnership now. */
export interface RegisterStep {
  readonly what: 'entry' | 'closing' | 'update';
  /** The submission that it rests on. */
  readonly row: SubmissionRow;
  /** ISO. */
  readonly since: string;
  /** For an update: what the register does not say, or not any more, one sentence each. */
  readonly dues: readonly string[];
}

/** A row of PtRegister as pages read it: a projection, shown as an anomaly where it differs from what is derived. */
export interface RegisterRow extends Pick<
  RegisterFacts,
  'key' | 'name' | 'service' | 'leadOfficer' | 'leadOfficerName' | 'submissionKey' | 'hash'
> {
  readonly id: number;
  /** Register number, for example "P-0012". */
  readonly reference: string;
  readonly status?: PartnershipStatusCode;
  readonly approvalStatus?: ApprovalStatusCode;
  readonly band?: SignificanceBand;
  /** Civil date, '' for none; absent where it was not read. */
  readonly nextReview?: string;
}

/** Rows of the annex lists; each `rowKey` is unique, so that writing them again changes nothing. */
export interface Annexes {
  readonly partners: readonly {
    readonly rowKey: string;
    readonly name: string;
    readonly kind: string;
    readonly role: string;
    readonly isAccountable: boolean;
  }[];
  readonly risks: readonly {
    readonly rowKey: string;
    readonly risk: string;
    readonly treatment: string;
    readonly owner: string;
    /** Where it stands in the Service Plan; '' for none. */
    readonly servicePlan: string;
    /** From 1 to 5, where Appendix C or D assessed it. */
    readonly likelihood?: number;
    readonly impact?: number;
  }[];
  readonly contributions: readonly {
    readonly rowKey: string;
    readonly contributor: string;
    /** Financial year, "2027/28". */
    readonly year: string;
    readonly kind: ContributionKind;
    readonly pence: number;
  }[];
  readonly deliverables: readonly { readonly rowKey: string; readonly what: string; readonly due: string }[];
}

/** All that entering a partnership writes. */
export interface RegisterEntry {
  readonly facts: RegisterFacts;
  readonly annexes: Annexes;
}

export interface EntryRequest {
  readonly partnershipKey: string;
  /** What CEPT saw when they pressed Enter: anything else is refused. */
  readonly submissionKey: string;
  readonly hash: string;
  /** Random UUID, made once per act: the key of the `Entered` decision. */
  readonly decisionKey: string;
}

/** The register (lists PtRegister and its annexes: CEPT writes). Throws Trouble. */
export interface RegisterRepository {
  /**
   * Enter in register: reads everything anew under CEPT's rights, verifies it (entryFor), then writes the register row, the annexes and,
   * last, the `Entered` decision, each under a unique key. What a failure left half-way is found and finished by the next try; entering
   * what is entered already writes nothing. Throws `refused` with the sentence when it must not be entered.
   */
  enter(request: EntryRequest): Promise<RegisterRow>;
}
