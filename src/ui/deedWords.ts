import type { TroubleReason } from '../domain/trouble';

/** Why a deed was not done, and what to do. Sending it again can never make two of one, because its key stays the same. */
export const deedProblems: { readonly [R in TroubleReason]: string } = {
  offline:
    'The connection was lost. It may have arrived or not: send it again when you are connected. It cannot arrive twice.',
  throttled: 'SharePoint is busy and asks us to wait. Nothing is lost: send it again in a minute.',
  forbidden: 'SharePoint does not let you do this. Ask CEPT whether you are appointed; nothing is lost.',
  duplicate: 'This had arrived the first time, as it was worded then. Reload the page to see it.',
  tooLarge: 'This is too long. Shorten it and send it again.',
  conflict: 'Something changed while this was being sent. Reload the page, then try again.',
  notFound: 'The list that this belongs to is not there. Ask the site owner.',
  refused: 'SharePoint refused this. Tell CEPT what the page says.',
  unexpected: 'Something went wrong while this was being sent. Send it again: it cannot arrive twice.'
};
