import type { SignificanceBand } from './significance';

/** What a band asks for. The minutes are a default, not from the protocol. */
export interface Consequences {
  readonly appendix: 'B' | 'C' | 'D';
  readonly form: string;
  readonly signOff: string;
  readonly monitoring: string;
  readonly risks: string;
  readonly review: string;
  readonly minutes: number;
}

const byBand: { readonly [B in SignificanceBand]: Consequences } = {
  Limited: {
    appendix: 'B',
    form: 'Partnership Registration',
    signOff: 'Head of Service',
    monitoring: 'Service Plan',
    risks: 'Service Plan',
    review: 'As part of the service planning process',
    minutes: 15
  },
  Moderate: {
    appendix: 'C',
    form: 'Basic Partnership Evaluation',
    signOff: 'Relevant member of Senior Management Team',
    monitoring: 'Service Plan',
    risks: 'Service Plan',
    review: 'Annually, with the Partnership Annual Review Form (Appendix E)',
    minutes: 45
  },
  Major: {
    appendix: 'D',
    form: 'Full Partnership Evaluation',
    signOff: 'Relevant member of Senior Management Team (and Council or Executive in some cases)',
    monitoring: 'Service Plan',
    risks: 'Service Plan and Council Operational Risk Register',
    review: 'Annually, with the Partnership Annual Review Form (Appendix E)',
    minutes: 120
  }
};

/** Protocol section 4, the table of approval to proceed: which form, whose signature, where monitored, when reviewed. */
export function consequencesOf(band: SignificanceBand): Consequences {
  return byBand[band];
}
