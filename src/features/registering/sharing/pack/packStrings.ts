/** The words of the share pack that are the same for every partnership. */
export const packStrings = {
  title: (name: string) => `${name}: a pack for partner organisations`,
  shows: (version: number, document: string, submitted: string, fingerprint: string) =>
    `Version ${version}, ${document} submitted on ${submitted}, fingerprint ${fingerprint}`,
  approved: (shows: string, date: string) => `${shows}; signed off on ${date}`,
  notApproved: (shows: string) => `${shows}; not signed off yet, so it may still change`,
  about: {
    title: 'About this pack',
    text: [
      'The council has a protocol for the partnerships that it takes part in. It gives its partners access to that protocol and encourages them to apply similar standards (section 1.3).',
      'This pack holds the steps of the protocol in plain English, its standards, and what the council has registered about this partnership. It leaves out names of people and the council’s own assessments. No account is needed to read it.',
      'The fingerprint stands for exactly the answers that were submitted. Quote it when you ask about them.'
    ],
    made: (date: string) => `Made on ${date}.`
  },
  what: {
    title: 'What this partnership is',
    definition:
      'The protocol calls a partnership “an agreement between two or more independent bodies to work together, with shared risk(s), to achieve mutually beneficial outcome(s) that will improve the quality of life for residents” of the district (section 2).',
    caption: 'This partnership in brief',
    name: 'Name',
    purpose: 'What it is for',
    service: 'Council service that answers for it',
    partners: 'Partner organisations',
    band: 'Significance',
    bandWords: (band: string) => `${band}. It says how much governance is due, and is no judgement of any partner.`,
    status: 'Where it stands'
  },
  steps: {
    title: 'The steps of the protocol',
    lead: 'The diagram in section 1.4 of the protocol is missing. These steps are put together from its sections 2 to 7.',
    step: (number: number, title: string) => `Step ${number}: ${title}`
  },
  standards: {
    title: 'Standards that you are asked to apply',
    lead: 'The council encourages its partners to apply standards similar to its own. Please tell whoever gave you this pack whether your organisation applies them: yes, partly or no. They write the answer down.',
    areas: 'Nine areas of shared standards',
    areasLead: 'A partnership that adopts standards of its own should consider (section 5.8):',
    later: 'In 2016 CIPFA and Solace put seven principles in the place of these six:'
  },
  registration: {
    title: 'The registration of this partnership',
    lead: 'As the council’s lead officer submitted it (Appendix B). What names people, tells where the council keeps its papers, or is the council’s own assessment is left out.',
    question: 'Question',
    answer: 'Answer'
  }
} as const;
