import type { StandardsAnswer } from '../../../domain/sharing/codes';
import type { TroubleReason } from '../../../domain/trouble';

export const shareStrings = {
  title: 'Share with partners',
  nothing:
    'There is nothing to share yet: partners are shown a registration once it is submitted, and none that was returned, refused or withdrawn.',
  notRecord: 'The version that stands cannot be shown to partners: it holds no registration. Tell CEPT.',
  reading: 'Reading what was submitted…',
  tryAgain: 'Try again',
  pack: {
    title: 'The pack',
    shows: (shows: string) => `The pack shows: ${shows}.`,
    careful:
      'Names of people and the council’s own assessments are left out. What the lead officer wrote in their own words is not changed: read the pack below before you give it away.',
    word: 'Download for Word',
    page: 'Download as a web page',
    notMade: 'The Word file could not be made. What you see is kept. Check your connection and try again.',
    made: (name: string) => `“${name}” was handed to your browser, which keeps it with your downloads.`,
    file: 'Share pack'
  },
  given: {
    title: 'Who was given it',
    loading: 'Reading who was given the pack…',
    none: 'Nobody was given it yet',
    noneText: 'Give the pack to a partner organisation, then record it here.',
    caption: 'Partner organisations that were given the pack, and whether they apply the standards',
    organisation: 'Organisation',
    when: 'Given',
    standards: 'Applies the standards',
    by: 'Recorded by',
    contact: (contact: string) => `To ${contact}`,
    version: (version: number, isShown: boolean) =>
      `Version ${version}${isShown ? '' : ', which the pack no longer shows'}`,
    byOn: (name: string, date: string) => `${name}, ${date}`,
    before: (date: string, answer: string, name: string) => `Before that: given ${date}, ${answer} (${name})`,
    ignored: (count: number) => (count === 1 ? '1 entry does not count' : `${count} entries do not count`),
    ignoredRow: (organisation: string, name: string, date: string, reason: string) =>
      `${organisation === '' ? 'No name' : organisation}, recorded by ${name} on ${date}: ${reason}`
  },
  record: {
    title: 'Record that it was given',
    which: 'Which organisation?',
    choose: 'Choose an organisation',
    another: 'Another organisation',
    organisation: 'Name of the organisation',
    contact: 'Who took it there (optional)',
    contactHint: 'A role is better than a person. All staff can read this.',
    givenOn: 'Given on',
    standards: 'Do they apply the standards?',
    note: 'Note (optional)',
    noteHint: 'For example which standards they apply only in part.',
    statement: (organisation: string, version: number, date: string, answer: string) =>
      `You record that ${organisation} was given version ${version} on ${date}. Applies the standards: ${answer.toLowerCase()}.`,
    forGood:
      'An entry stays for good: nobody can change it or take it back. If something changes, record it again; the newest entry of an organisation stands.',
    send: 'Record it',
    done: (organisation: string) => `It is written: ${organisation} was given the pack.`
  },
  preview: 'What the pack says'
} as const;

export const standardsWords: { readonly [A in StandardsAnswer]: string } = {
  Yes: 'Yes',
  Partly: 'Partly',
  No: 'No',
  NotYetKnown: 'Not known yet'
};

/** Why the log could not be read, and what to do. */
export const givenProblems: { readonly [R in TroubleReason]: string } = {
  notFound: 'The list of packs given is not there. Ask an owner of this site to check its set-up.',
  forbidden: 'You may not read who was given the pack. Ask CEPT for access.',
  conflict: 'The list changed while it was being read. Try again.',
  duplicate: 'The list could not be read. Try again.',
  throttled: 'SharePoint is busy just now. Wait a minute, then try again.',
  tooLarge: 'The list has grown past what this page can read. Tell an owner of this site.',
  offline: 'There is no connection just now. Check your network, then try again.',
  refused: 'SharePoint refused to read the list. Ask an owner of this site to check its set-up.',
  unexpected: 'Who was given the pack could not be read. Try again; if this stays, tell an owner of this site.'
};
