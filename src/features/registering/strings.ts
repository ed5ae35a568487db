import type { TroubleReason } from '../../domain/trouble';

/** What the register says. */
export const strings = {
  title: 'All partnerships',
  checks: 'Checks',
  routing: 'Who signs for whom',
  screens: 'Screens of the register',
  loading: 'Opening the register…',
  tryAgain: 'Try again',
  empty: {
    title: 'No partnerships yet',
    text: 'A partnership appears here as soon as somebody has submitted it in the Partnership toolkit.',
    action: 'Open the Partnership toolkit'
  },
  noneFound: {
    title: 'No partnership matches',
    text: 'Search for fewer words, or take a filter away.',
    action: 'Show all partnerships'
  },
  absent: {
    owner: 'This site is not set up yet. Setting it up makes the lists, groups and rights that the toolkit needs.',
    others:
      'There is nothing to show: this site is not set up yet, or you have not been given access. Ask an owner of this site or the Chief Executive’s and Partnership Team (CEPT).'
  },
  behind: {
    owner:
      'This site was set up by an earlier version, or its set-up stopped half-way. Bring it up to date before going on; nothing that was submitted changes.',
    others: 'This site is not up to date yet. Ask an owner of this site to open this page and bring it up to date.'
  },
  ahead:
    'This site was set up by a newer version of the toolkit than this page has. Reload the page; if this stays, tell an owner of this site.',
  setUp: 'Set up this site',
  bringUpToDate: 'Bring up to date',
  checkSetUp: 'Check the set-up of this site'
};

/** One sentence for each way in which opening the register can fail. */
export const openingProblems: { readonly [R in TroubleReason]: string } = {
  notFound: 'The lists of the register could not be found. Ask an owner of this site to check its set-up.',
  forbidden:
    'You do not have access to the register. Ask the Chief Executive’s and Partnership Team (CEPT) to add you.',
  conflict: 'The register changed while it was being read. Try again.',
  duplicate: 'The register could not be read. Try again.',
  throttled: 'SharePoint is busy just now. Wait a minute, then try again.',
  tooLarge: 'The register has grown past what this page can read. Tell an owner of this site.',
  offline: 'There is no connection just now. Check your network, then try again.',
  refused: 'SharePoint refused to open the register. Ask an owner of this site to check its set-up.',
  unexpected: 'The register could not be opened. Try again; if this stays, tell an owner of this site.'
};
