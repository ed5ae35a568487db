export const routingStrings = {
  title: 'Who signs for whom',
  lead: 'Whoever signs is found here and nowhere else. Rows can be added and never changed: a correction is a new row, and the past is judged by the rows in force then.',
  reader: 'Only members of CEPT who are appointed here can add a row.',
  holes: 'Holes',
  noHoles: 'Every service has a Head of Service and an SMT member, and the council-wide seats are filled.',
  wholeCouncil: 'The whole council',
  nobody: 'Nobody',
  deputy: (name: string) => `Deputy: ${name}`,
  coming: (name: string, from: string) => `From ${from}: ${name}`,
  comingDeputy: (name: string, from: string) => `Deputy from ${from}: ${name}`,
  until: (date: string) => `until ${date}`,
  since: (date: string) => `since ${date}`,
  end: 'End',
  endWhat: (name: string, seat: string) => `End the appointment of ${name} as ${seat}`,
  notCounted: (count: number) => (count === 1 ? '1 row does not count' : `${count} rows do not count`),
  ignoredRow: (name: string, seat: string, writer: string, reason: string) =>
    `${name} as ${seat}, written by ${writer}: ${reason}`
};

export const appointStrings = {
  title: 'Appoint somebody',
  capacity: 'As',
  capacities: {
    HeadOfService: 'Head of Service',
    SeniorManagement: 'SMT member for a service',
    SecondSeniorManagement: 'Second SMT member (signs when all others may not)',
    ChiefExecutive: 'Chief Executive',
    Cept: 'Member of CEPT'
  },
  service: 'Service',
  chooseService: 'Choose a service',
  anotherService: 'Another service',
  serviceName: 'Name of the service',
  serviceNeeded: 'Choose the service, or type the name of another one.',
  person: 'Who',
  from: 'From',
  fromHint: 'Empty means at once. It never applies before it is written here.',
  until: 'Until',
  untilHint: 'The last day. Empty means until somebody ends it.',
  deputy: 'As a deputy, while these dates last',
  reason: 'Reason (optional)',
  appoint: 'Appoint',
  appointed: 'It is written. The list above shows who signs now.',
  group:
    'Remember to put a new person into the SharePoint group too (Partnership Approvers or CEPT): the group lets them write, this list says what counts.'
};

export const endStrings = {
  title: (name: string, seat: string) => `End: ${name}, ${seat}`,
  lastDay: 'Last day',
  reason: 'Reason (optional)',
  end: 'End this appointment',
  keep: 'Keep it',
  needed: 'Enter the last day.'
};

export type SeatChoice = keyof typeof appointStrings.capacities;
