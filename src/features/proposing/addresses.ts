/** The sections of a draft, in the order in which they are filled in. */
export const draftSteps = ['about', 'screening', 'significance', 'check'] as const;
export type DraftStep = (typeof draftSteps)[number];

/** The hash addresses of the toolkit's screens. */
export const addresses = {
  home: '#/',
  newDraft: '#/new',
  steps: '#/how',
  trial: '#/try',
  example: '#/example',
  draft: (draftKey: string, step: DraftStep): string => `#/draft/${draftKey}/${step}`,
  /** A section with one of its fields in focus. */
  field: (draftKey: string, step: DraftStep, field: string): string => `#/draft/${draftKey}/${step}/${fieldId(field)}`
} as const;

/** The register is a page of its own on the same site. */
export function registerAddress(siteUrl: string, hash = ''): string {
  return `${siteUrl}/SitePages/Register.aspx${hash}`;
}

/** The id of the control that a problem is about. */
export function fieldId(field: string): string {
  return `field-${field}`;
}
