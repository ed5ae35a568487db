import type { TroubleReason } from '../../domain/trouble';

/** What the set-up of the site says. */
export const strings = {
  title: 'Set up this site',
  upgradeTitle: 'Bring this site up to date',
  readyTitle: 'Set-up of this site',
  opening: 'Looking at this site…',
  back: 'Partnerships register',
  ownersOnly: 'Only an owner of this site can set it up. Ask the person who made the site, or your IT team.',
  ahead:
    'This site was set up by a newer version of the toolkit than this page has. Reload the page; running an older set-up could do harm, so it is switched off.',
  tryAgain: 'Try again',
  willDo: 'What this does',
  willDoList: [
    'Makes six groups: Partnership Staff, Partnership Approvers, CEPT, Partnership Readers, Partnership Audit and Partnership Flow.',
    'Makes the lists for drafts, submissions, decisions, the register and its annexes, routing and settings.',
    'Gives each group exactly its rights: what was submitted or decided can then be changed by nobody.',
    'Lets the site’s members read only, and no longer share the site.'
  ],
  willNot:
    'Nothing that is on the site already is deleted. It takes a minute or two, and running it again is always safe.',
  upgradeWhat:
    'What is missing is added and what stopped half-way is finished. Nothing that was submitted or decided changes, and running it again is always safe.',
  membersTitle: 'First members of CEPT',
  membersWhy:
    'The Chief Executive’s and Partnership Team keeps the register, and appoints everybody else from then on. Nobody in it may appoint themselves, so two people are better than one.',
  membersNeeded: 'Choose at least one member of CEPT.',
  start: 'Set up this site',
  bringUpToDate: 'Bring up to date',
  workingTitle: 'Setting up this site',
  working: 'Keep this page open until it is done.',
  quarter: (percent: number) => `${percent} % done`,
  doneNow: 'This site is set up.',
  done: 'This site is set up and up to date.',
  next: 'What to fill in next',
  openRegister: 'Open the register'
};

/** One sentence for each way in which setting up can fail; it may always be run again. */
export const setUpProblems: { readonly [R in TroubleReason]: string } = {
  notFound: 'Something that the set-up needs was removed while it ran. Run it again: it goes on where it stopped.',
  forbidden: 'SharePoint did not let you set this site up: you need to be one of its owners.',
  conflict: 'Somebody else changed the site at the same time. Run it again: it goes on where it stopped.',
  duplicate:
    'Somebody else is setting this site up at the same time. Wait until they have finished, then run it again.',
  throttled: 'SharePoint is busy just now. Wait a minute, then run it again: it goes on where it stopped.',
  tooLarge:
    'SharePoint refused a request as too large. Run it again; if this stays, tell whoever looks after the toolkit.',
  offline: 'The connection was lost. Run it again when it is back: it goes on where it stopped.',
  refused:
    'SharePoint refused a step of the set-up. Run it again; if this stays, tell whoever looks after the toolkit.',
  unexpected: 'The set-up stopped unexpectedly. Run it again: it goes on where it stopped.'
};

/** SharePoint's own words help whoever is asked; they follow ours. */
export function problemInWords(reason: TroubleReason, words: string): string {
  return reason === 'refused' && words !== ''
    ? `${setUpProblems.refused} SharePoint said: ${words}`
    : setUpProblems[reason];
}
