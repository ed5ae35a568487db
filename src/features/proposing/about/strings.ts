export const aboutStrings = {
  title: 'About it',
  lead: 'All staff can read what you submit. Leave out commercially sensitive, legal or personal matters.',
  leadOfficer: (name: string): string => `You, ${name}, are recorded as its lead officer.`,
  keepsLeadOfficer: (name: string): string =>
    `${name} stays its lead officer; you are recorded as the one who submits it.`,
  name: 'Working name',
  nameHint: 'What you call it for now. The people who take part should recognise it.',
  existing: 'Is it proposed, or does it exist already?',
  existingCards: [
    { value: 'proposed', title: 'Proposed', detail: 'We are thinking of it, or setting it up' },
    { value: 'existing', title: 'Exists already', detail: 'The council takes part in it today' }
  ],
  service: 'Service',
  serviceHint: 'The service that leads on it for the council. It decides whose Head of Service is asked.',
  chooseService: 'Choose a service',
  anotherService: 'Another service',
  serviceName: 'Name of the service'
} as const;
