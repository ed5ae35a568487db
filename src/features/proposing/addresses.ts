/** The sections of a draft, in the order in which they are filled in. */
export const draftSteps = ['about', 'screening', 'significance', 'registration', 'check'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** The hash addresses of the toolkit's screens. */
export const addresses = {
  home: '#/',
  newDraft: '#/new',
  steps: '#/how',
  trial: '#/try',
  example: '#/example',
  partnership: (key: string): string => `#/partnership/${encodeURIComponent(key)}`,
  /** A section of a draft; Appendix B has parts of its own. */
  draft: (draftKey: string, step: DraftStep, part?: string): string =>
    part === undefined ? `#/draft/${draftKey}/${step}` : `#/draft/${draftKey}/${step}/${part}`,
  /** A section with one of its fields in focus. */
  field: (draftKey: string, step: DraftStep, field: string, part?: string): string =>
    `${addresses.draft(draftKey, step, part)}/${fieldId(field)}`
} as const;

/** The register is a page of its own on the same site. */
export function registerAddress(siteUrl: string, hash = ''): string {
  return `${siteUrl}/SitePages/Register.aspx${hash}`;
}

/** The id of the control that a problem is about. */
export function fieldId(field: string): string {
  return `field-${field}`;
}
