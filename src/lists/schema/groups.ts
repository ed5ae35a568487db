/** Groups only grant rights to lists; who may decide what comes from Routing alone. CEPT owns the Approvers, to add deputies before their dates. */
export const groups = {
  'Partnership Staff': {
    description: 'Officers: screen, score, fill in, submit, review and answer queries.',
    owner: 'Owners'
  },
  CEPT: {
    description: "Chief Executive's and Partnership Team: checks, enters in the register, keeps settings and routing.",
    owner: 'Owners'
  },
  'Partnership Approvers': {
    description:
      'Heads of Service, SMT members, the Chief Executive and their deputies: sign off what is routed to them.',
    owner: 'CEPT'
  },
  'Partnership Readers': {
    description: 'Elected members: read the published register.',
    owner: 'Owners'
  },
  'Partnership Audit': {
    description: 'Internal Audit: reads everything but drafts.',
    owner: 'Owners'
  },
  'Partnership Flow': {
    description: 'The service account of the flows: notifies, reminds and sets interim status columns.',
    owner: 'Owners'
  }
} as const;

export type GroupName = keyof typeof groups;

/** In the order in which they are made: an owner exists before what it owns. */
export const groupNames = Object.keys(groups) as readonly GroupName[];
