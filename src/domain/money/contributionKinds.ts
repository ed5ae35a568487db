/** The three ways in which money meets a partnership (Appendix A, criterion 1): given, worked, and directed through the council's accounts. */
export const contributionKinds = ['Cash', 'Time', 'PassingThrough'] as const;
export type ContributionKind = (typeof contributionKinds)[number];
