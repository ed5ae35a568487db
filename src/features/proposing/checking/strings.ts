import type { SignificanceBand } from '../../../domain/significance/significance';
import type { TroubleReason } from '../../../domain/trouble';
import type { DraftedKind } from '../../../forms/draft/draftDocument';

const frozen = 'All staff can read it. It cannot be changed; a newer one can replace it.';

type Other = Exclude<DraftedKind, 'Proposal'>;

const submitProposal: { readonly [B in SignificanceBand]: string } = {
  Limited: 'Submit the registration',
  Moderate: 'Submit the basic evaluation',
  Major: 'Submit the full evaluation'
};

const proposalForms: { readonly [B in SignificanceBand]: string } = {
  Limited: 'Appendix B',
  Moderate: 'Appendices B and C',
  Major: 'Appendices B and D'
};

const submit: { readonly [K in Other]: string } = {
  ScoreSheet: 'Send to CEPT for a second view',
  NotPartnership: 'Record it as not a partnership',
  Review: 'Submit the annual review',
  Change: 'Submit the changed facts',
  Confirmation: 'Submit the confirmation',
  Leaving: 'Submit the leaving'
};

const before: { readonly [K in Other]: string } = {
  ScoreSheet:
    "The Chief Executive's and Partnership Team (CEPT) sees your screening and your scores, and all staff can read them. What you send cannot be changed; a newer one can replace it.",
  NotPartnership:
    'Your answers are recorded with the result “not a partnership”. All staff can read them, and CEPT may ask you about them. What you send cannot be changed; a newer one can replace it.',
  Review: `You submit the whole record anew, with the scores, the year and what changed. CEPT checks that it is complete, then it is signed off. ${frozen}`,
  Change: `You submit the whole record anew, with what changed. CEPT checks it; another band is signed off anew. ${frozen}`,
  Confirmation: `CEPT checks it and notes the confirmation in the register. ${frozen}`,
  Leaving: `CEPT checks that it is complete, then it is signed off and the partnership is closed in the register. ${frozen}`
};

export const checkingStrings = {
  title: 'Check your answers',
  problems: (count: number): string =>
    count === 1 ? 'One thing is left before you can submit' : `${count} things are left before you can submit`,
  change: 'Change',
  changeWhat: (what: string): string => `Change: ${what}`,
  empty: 'Not answered',
  result: 'Result',
  submit: (kind: DraftedKind, band?: SignificanceBand): string =>
    kind === 'Proposal' ? submitProposal[band ?? 'Limited'] : submit[kind],
  before: (kind: DraftedKind, band?: SignificanceBand): string =>
    kind === 'Proposal'
      ? `You submit the screening, the scores and ${proposalForms[band ?? 'Limited']} as one document. CEPT checks that it is complete, then it is signed off. ${frozen}`
      : before[kind],
  submitNo: 'Submit it with the “no”',
  beforeNo: `CEPT sees the “no”. It is no confirmation: the partnership stays due until its facts are changed, it is scored anew or left. ${frozen}`,
  onlyScoreSheet: 'Send only the score sheet to CEPT for a second view',
  onlyScoreSheetHint:
    'If you doubt the scores, CEPT can look at them before you fill in the rest. What you typed stays as a draft.',
  nextForm: (band: SignificanceBand, title: string, appendix: string, minutes: number): string =>
    appendix === 'B' && band !== 'Limited'
      ? `It is ${band}. The form to fill in next is the ${title} (Appendix ${appendix}), and then the evaluation: about ${minutes} minutes in all.`
      : `It is ${band}, so the form to fill in next is the ${title} (Appendix ${appendix}). It takes about ${minutes} minutes.`,
  nextOf: (title: string): string => `Next comes the form: ${title}.`,
  beginForm: (step: string, appendix: string): string => (appendix === '' ? step : `${step} (Appendix ${appendix})`),
  noBand: 'Too few criteria are scored for a band; you can send it all the same.',
  affirmed: {
    said: (name: string, count: number): string =>
      `${name} said of ${count === 1 ? 'one answer' : `${count} answers`} that ${count === 1 ? 'it is' : 'they are'} still true.`,
    all: 'Nothing is left: every answer of the document before was affirmed or changed.',
    left: (count: number): string =>
      `Of ${count === 1 ? 'one answer' : `${count} answers`} nothing was said. They stand as they are, and you can submit without saying it.`,
    which: 'Show which'
  },
  tooFewScored: 'Too few criteria are scored to give a band, and without a band nobody can sign.',
  sending: 'Sending…',
  sent: {
    title: 'Submitted',
    ScoreSheet: 'CEPT can now look at your scores and agree them with you, or propose others with reasons.',
    NotPartnership: 'It is recorded as not a partnership. Nothing more is needed unless CEPT asks.',
    Proposal: 'CEPT now checks that it is complete; then it goes to sign-off.',
    Review: 'CEPT now checks that the review is complete; then it goes to sign-off.',
    Change:
      'CEPT now checks the changed facts. If they move the band or make the council the accountable body, they are signed off too; then they go into the register.',
    Confirmation: 'CEPT now checks the confirmation. Nothing more is needed unless they ask.',
    Leaving:
      'CEPT now checks that it is complete; then it is signed off, and CEPT closes the partnership in the register.',
    no: 'CEPT now sees the “no”. It is not confirmed: change its facts, score it anew or leave it, from “My partnerships”.',
    signer: (words: string): string => `Sign-off: ${words}`,
    keptDraft:
      'Next come the forms that its band asks for: your draft stays under “My partnerships” with all that you typed.',
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
