/** The hash addresses of the approvals web part. */
export const addresses = {
  queue: '#/',
  brief: (submissionKey: string): string => `#/submission/${encodeURIComponent(submissionKey)}`,
  document: (submissionKey: string): string => `#/submission/${encodeURIComponent(submissionKey)}/document`,
  decide: (submissionKey: string): string => `#/submission/${encodeURIComponent(submissionKey)}/decide`,
  signed: (submissionKey: string): string => `#/submission/${encodeURIComponent(submissionKey)}/signed`
} as const;

/** The record of a partnership is on the register's page of the same site. */
export function recordAddress(siteUrl: string, partnershipKey: string): string {
  return `${siteUrl}/SitePages/Register.aspx#/partnership/${encodeURIComponent(partnershipKey)}`;
}
