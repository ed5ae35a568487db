import type { TroubleReason } from '../../domain/trouble';

export const strings = {
  tryAgain: 'Try again',
  home: 'My partnerships',
  startNew: 'Start a new one',
  loading: 'Looking for your partnerships…',
  openingDraft: 'Opening your draft…'
} as const;

/** Why the toolkit cannot open, and who can help. */
export const notOpened: { readonly [R in TroubleReason]: string } = {
  notFound: 'The partnerships site is not there any more. Ask the site owner.',
  forbidden:
    "The toolkit is for staff who propose a partnership, and you are not among them. To read about partnerships, open the register; to propose one, ask the Chief Executive's and Partnership Team (CEPT) to add you to Partnership Staff.",
  conflict: 'Your partnerships changed while they were being read. Try again.',
  duplicate: 'Your partnerships could not be read. Try again.',
  throttled: 'SharePoint is busy and asks us to wait. Try again in a minute.',
  tooLarge: 'SharePoint sent less than was asked for. Try again, and tell the site owner if it happens again.',
  offline:
    'There is no connection to SharePoint. What you typed before is kept on this computer; try again when you are connected.',
  refused: 'SharePoint refused to show the partnerships. Tell the site owner.',
  unexpected:
    'Something went wrong while your partnerships were being read. Try again, and tell the site owner if it happens again.'
};
