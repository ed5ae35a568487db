/** The sections of a draft, in the order in which they are filled in; which of them a draft asks for hangs on what it is. */
export const draftSteps = [
  'about',
  'standing',
  'screening',
  'significance',
  'registration',
  'evaluation',
  'followUp',
  'check'
] as const;
export type DraftStep = (typeof draftSteps)[number];

/** These have parts of their own: the sections of a form. */
export function hasParts(step: string | undefined): boolean {
  return step === 'registration' || step === 'evaluation' || step === 'followUp';
}

/** The hash addresses of the toolkit's screens. */
export const addresses = {
  home: '#/',
  newDraft: '#/new',
  steps: '#/how',
  trial: '#/try',
  example: '#/example',
  partnership: (key: string): string => `#/partnership/${encodeURIComponent(key)}`,
  /** Handing over to a colleague. */
  handDraft: (draftKey: string): string => `#/hand-over/draft/${draftKey}`,
  handPartnership: (key: string): string => `#/hand-over/partnership/${encodeURIComponent(key)}`,
  /** A draft, at the first of its steps. */
  opened: (draftKey: string): string => `#/draft/${draftKey}`,
  /** A section of a draft; the forms have parts of their own. */
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
