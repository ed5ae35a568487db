import type { TroubleReason } from '../../../domain/trouble';

export const checkingStrings = {
  title: 'Check your answers',
  problems: (count: number): string =>
    count === 1 ? 'One thing is left before you can submit' : `${count} things are left before you can submit`,
  change: 'Change',
  changeWhat: (what: string): string => `Change: ${what}`,
  empty: 'Not answered',
  result: 'Result',
  submit: {
    ScoreSheet: 'Send to CEPT for a second view',
    NotPartnership: 'Record it as not a partnership',
    Proposal: 'Submit the registration'
  },
  before: {
    ScoreSheet:
      "The Chief Executive's and Partnership Team (CEPT) sees your screening and your scores, and all staff can read them. What you send cannot be changed; a newer one can replace it.",
    NotPartnership:
      'Your answers are recorded with the result “not a partnership”. All staff can read them, and CEPT may ask you about them. What you send cannot be changed; a newer one can replace it.',
    Proposal:
      'You submit the screening, the scores and Appendix B as one document. CEPT checks that it is complete, then it is signed off. All staff can read it. It cannot be changed; a newer one can replace it.'
  },
  onlyScoreSheet: 'Send only the score sheet to CEPT for a second view',
  onlyScoreSheetHint:
    'If you doubt the scores, CEPT can look at them before you fill in the rest. What you typed stays as a draft.',
  registerFirst:
    'It is Limited, so the form to fill in next is the Partnership Registration (Appendix B). It takes about 15 minutes.',
  register: 'Register it (Appendix B)',
  noBand: 'Too few criteria are scored for a band; you can send it all the same.',
  sending: 'Sending…',
  sent: {
    title: 'Submitted',
    ScoreSheet: 'CEPT can now look at your scores and agree them with you, or propose others with reasons.',
    NotPartnership: 'It is recorded as not a partnership. Nothing more is needed unless CEPT asks.',
    Proposal: 'CEPT now checks that the registration is complete; then it goes to sign-off.',
    signer: (words: string): string => `Sign-off: ${words}`,
    keptDraft:
      'Next comes the Partnership Registration (Appendix B): your draft stays under “My partnerships” with all that you typed.',
    form: (form: string, appendix: string): string =>
      `After that comes the ${form} (Appendix ${appendix}). It is not part of this toolkit yet: ask CEPT for the form.`,
    register: 'See it in the register',
    home: 'Back to my partnerships'
  }
} as const;

/** Why sending did not work; in none of them is anything lost, and sending again can never make two of one. */
export const notSent: { readonly [R in TroubleReason]: string } = {
  offline:
    'The connection was lost while this was being sent. It may have arrived or not: send it again when you are connected. It cannot arrive twice.',
  throttled: 'SharePoint is busy and asks us to wait. Nothing is lost: send it again in a minute.',
  forbidden: 'SharePoint does not let you submit here. Ask CEPT to add you to Partnership Staff; your draft stays.',
  duplicate:
    'This draft was submitted before, with other answers than these. The submitted ones stand in the register; start a new one if they must be replaced.',
  tooLarge: 'This is too long to submit. Shorten the longest answers and send it again.',
  conflict: 'Something changed while this was being sent. Nothing is lost: send it again.',
  notFound: 'The list of submissions is not there. Ask the site owner; your draft stays.',
  refused: 'SharePoint refused this. Your draft stays; tell CEPT what the page says.',
  unexpected: 'Something went wrong while this was being sent. Nothing is lost: send it again. It cannot arrive twice.'
};
