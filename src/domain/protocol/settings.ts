import type { CriterionNumber, Score } from '../significance/significance';

export interface CorporateAim {
  readonly id: string;
  readonly title: string;
}

/** One criterion of Appendix A as worded: scores 2 and 4 of criterion 3 have no wording in the protocol (note I-03). */
export interface CriterionWording {
  readonly title: string;
  readonly question: string;
  readonly anchors: { readonly [S in Score]?: string };
}

/** One version of what the council can set (list PtProtocol). What the protocol does not give is a default and is labelled so. */
export interface ProtocolSettings {
  /** Number of the version in force; 0 is the protocol as printed, before CEPT has adopted any version. */
  readonly version: number;
  readonly aims: readonly CorporateAim[];
  readonly aimsAreNamed: boolean;
  readonly criteria: { readonly [N in CriterionNumber]: CriterionWording };
  /** At least so many criteria must be answered to get a band (default, not from the protocol; note I-13). */
  readonly leastAnswered: number;
  /** Percent from which a partnership is Moderate and Major (protocol sections 3 and 5.2). */
  readonly moderateFrom: number;
  readonly majorFrom: number;
  /** Upper bounds in pence of scores 1 to 4 of criterion 1: below, below, below, up to and including. */
  readonly amountBounds: readonly [number, number, number, number];
}
