export const checkingStrings = {
  title: 'Checks',
  lead: 'What waits for CEPT, the oldest first. A completeness check looks for what is missing or odd; it is not a veto.',
  onlyCept:
    'These screens are for members of the Chief Executive’s and Partnership Team (CEPT) who are appointed in Routing. You can read everything in the register.',
  waiting: 'Waits for CEPT',
  none: {
    title: 'Nothing waits for CEPT',
    text: 'New submissions, answers to queries and approvals to enter appear here.'
  },
  answers: 'Waits for an officer’s answer',
  stopped: 'Cannot go on',
  open: 'Open',
  openWhat: (name: string): string => `Open ${name}`,
  since: (date: string): string => `since ${date}`,
  due: (date: string): string => `by ${date}`,
  dueNote:
    'Five working days for a completeness check are a default, not from the protocol. When they pass without an open query, the submission goes on by itself.',
  back: 'All checks',
  unknown: 'This submission is not in the register. It may be that its address was copied incompletely.',
  superseded: 'A newer submission has replaced this one. Decide on the newer one.',
  openNewer: 'Open the newer one',
  withdrawn: 'This submission was withdrawn. There is nothing to decide.',
  record: 'See the whole record',
  standing: 'Where it stands',
  lookAt: 'Look at these',
  leadsTo: {
    leaving: 'It is not running any more: the officer should submit a leaving.',
    scoring: 'It may not be Limited any more: the officer should score it anew.',
    change: 'Facts in the register are not right: the officer should submit a change.'
  },
  difference: 'What changed since the version before',
  queries: 'Queries',
  noQueries: 'No query has been asked.'
};

export const queryStrings = {
  title: 'Ask a query',
  lead: 'The officer sees it under “My partnerships” and answers there. The five working days stop until it is closed.',
  field: 'About which question',
  ready: 'Ready words',
  ownWords: 'My own words',
  text: 'Your query',
  textNeeded: 'Write what you want to know.',
  send: 'Send the query',
  sent: 'The query was sent.',
  query: 'Query',
  question: 'Question of the approver',
  answer: 'Answer',
  closing: 'Closed',
  close: 'Close this query',
  closeWhat: (field: string): string => `Close this query: ${field}`,
  closingWords: 'Answered, thank you.',
  states: { Open: 'waits for an answer', Answered: 'answered', Closed: 'closed' }
} as const;

/** Beginnings that CEPT can change before sending. */
export const readyWords: readonly string[] = [
  'Please give more detail, so that somebody outside your service understands it.',
  'This does not fit what you answered elsewhere. Please check which is right.',
  'Please say where the document can be found, or by when it will be there.',
  'Please check the amount: which financial year is it, and does it include officer time?',
  'Please check whether this is the right service: it decides who signs off.'
];

export const completeStrings = {
  title: 'Completeness check',
  service: (service: string): string => `The service is right: ${service}`,
  serviceNeeded: 'Tick that the service is right, or ask a query about it: it decides who signs off.',
  comment: 'Comment (optional)',
  next: (who: string): string => `Next it goes to ${who} for sign-off.`,
  closesQueries: 'This also closes the queries that are open.',
  jump: 'Go to the completeness check',
  mark: 'Mark complete',
  marking: 'Marking it complete…',
  done: 'Marked complete.',
  notValid: 'It cannot be marked complete, because what is stored is not what was submitted.',
  byDay: (date: string): string =>
    `Without an open query it goes on by itself on ${date} (default, not from the protocol).`
} as const;

export const agreeStrings = {
  title: 'Second view of the scores',
  lead: 'Agree the scores as they are, or ask a query about one of them above.',
  agree: 'Agree the scores',
  done: 'The scores are agreed.'
} as const;

export const enterStrings = {
  entry: {
    title: 'Enter in register',
    lead: 'Everything is read and verified once more when you press the button; only then is it written.',
    enter: 'Enter in register',
    finish: 'Finish entering',
    begun: 'Entering was begun and did not finish. Nothing is doubled when you finish it.',
    entered: 'Entered in the register.'
  },
  closing: {
    title: 'Close in register',
    lead: 'The leaving is approved. Its row in the register is closed and keeps its number; the facts stay as they were when the council left.',
    enter: 'Close in register',
    finish: 'Finish closing',
    begun: 'Closing was begun and did not finish. Nothing is doubled when you finish it.',
    entered: 'Closed in the register.'
  },
  update: {
    title: 'Bring the register up to date',
    lead: 'Nothing new has to be signed for this, but the register does not say it yet:',
    enter: 'Bring up to date',
    finish: 'Bring up to date',
    begun: '',
    entered: 'The register is up to date.'
  },
  writes: 'What will be written',
  entering: 'Verifying and writing…',
  byColleague: (name: string, date: string): string =>
    `${name} had already entered it, on ${date}. Nothing was written twice.`,
  untilNow: (words: string, until: string): string => `${words} (until now ${until})`,
  bandOf: (band: string, percent: number): string => `${band}, ${percent} %`,
  nextReview: 'Next review or confirmation',
  endsOn: 'Ends on',
  annexes: 'Rows beside it',
  noLonger: 'Kept, and marked as no longer standing',
  counts: (partners: number, risks: number, contributions: number, deliverables: number): string =>
    [
      counted(partners, 'partner'),
      counted(risks, 'risk'),
      counted(contributions, 'contribution'),
      counted(deliverables, 'deliverable')
    ].join(', ')
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
