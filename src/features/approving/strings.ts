import type { TroubleReason } from '../../domain/trouble';
import { formatDate } from '../../ui/dates';

/** What the approvals web part says around its screens. */
export const strings = {
  loading: 'Opening approvals…',
  tryAgain: 'Try again',
  absent:
    'There is nothing to show: this site is not set up yet, or you have not been given access. Ask the Chief Executive’s and Partnership Team (CEPT).',
  behind: 'This site is not up to date yet. Ask an owner of this site to bring it up to date.',
  ahead:
    'This site was set up by a newer version of the toolkit than this page has. Reload the page; if this stays, tell an owner of this site.'
};

/** One sentence for each way in which opening approvals can fail. */
export const openingProblems: { readonly [R in TroubleReason]: string } = {
  notFound: 'The lists of partnerships could not be found. Ask an owner of this site to check its set-up.',
  forbidden: 'You do not have access to approvals. Ask the Chief Executive’s and Partnership Team (CEPT) to add you.',
  conflict: 'Something changed while this was being read. Try again.',
  duplicate: 'Approvals could not be read. Try again.',
  throttled: 'SharePoint is busy just now. Wait a minute, then try again.',
  tooLarge: 'The register has grown past what this page can read. Tell an owner of this site.',
  offline: 'There is no connection just now. Check your network, then try again.',
  refused: 'SharePoint refused to open approvals. Ask an owner of this site to check its set-up.',
  unexpected: 'Approvals could not be opened. Try again; if this stays, tell an owner of this site.'
};

/** What stands where one decides, or would. */
export const decideStrings = {
  decide: 'Decide',
  read: 'Read the whole document',
  decided: (outcome: string, name: string, iso: string): string => `${outcome} by ${name} on ${formatDate(iso)}.`,
  nobody: 'Nobody has to do anything just now.',
  has: (who: string, what: string): string => `${who} has it now: ${what}.`,
  asDeputy: (name: string): string => `You may sign as deputy of ${name}.`
};

/** What was decided, as a line of a record says it. */
export const outcomeWords: { readonly [outcome: string]: string | undefined } = {
  Approved: 'Approved',
  ApprovedWithConditions: 'Approved with conditions',
  Returned: 'Returned',
  Refused: 'Refused'
};
