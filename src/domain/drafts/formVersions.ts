import type { SignificanceBand } from '../significance/significance';

/**
 * The form of each band (protocol section 4). C builds on B and D holds all that C asks, so a changed question in B or C is a new version of
 * what builds on it as well.
 */
export const bandForms = { Limited: 'appendix-b-1', Moderate: 'appendix-c-1', Major: 'appendix-d-1' } as const;

/** The wording of the other forms that a document answered. A changed question is a new version. */
export const formVersions = {
  NotPartnership: 'screening-1',
  ScoreSheet: 'appendix-a-1',
  Review: 'appendix-e-1',
  Confirmation: 'confirmation-1',
  Change: 'change-1',
  Leaving: 'leaving-1',
  Handover: 'handover-1',
  Withdrawal: 'withdrawal-1'
} as const;

type Kind = keyof typeof formVersions | 'Proposal';

const between = '+';

/** What a document names as its form: a review and a change answer their own form and that of the band, "appendix-e-1+appendix-c-1". */
export function formVersionOf(kind: Kind, band: SignificanceBand): string {
  if (kind === 'Proposal') return bandForms[band];
  if (kind === 'Review' || kind === 'Change') return `${formVersions[kind]}${between}${bandForms[band]}`;
  return formVersions[kind];
}

/** The band whose form a document answered, by its form version; nothing for a kind without one and for a version that is not in force. */
export function formBandOf(kind: string, formVersion: string): SignificanceBand | undefined {
  return (['Limited', 'Moderate', 'Major'] as const).find(
    band => (kind === 'Proposal' || kind === 'Review' || kind === 'Change') && formVersionOf(kind, band) === formVersion
  );
}

/** Was this form version in force for this kind of document? */
export function isFormInForce(kind: Kind, formVersion: string): boolean {
  if (kind === 'Proposal' || kind === 'Review' || kind === 'Change') return formBandOf(kind, formVersion) !== undefined;
  return formVersions[kind] === formVersion;
}
