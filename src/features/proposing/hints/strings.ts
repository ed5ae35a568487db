import type { SmartMark } from '../../../domain/governance/smartHint';

export const hintStrings = {
  openAgenda: 'Show what is missing as text for the next agenda',
  closeAgenda: 'Hide the text for the next agenda',
  agenda: 'For the next agenda of the partnership',
  agendaNone: 'Nothing is missing by your answers so far.',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'Press Ctrl+C to copy the marked text.',
  smart: 'Hints on the wording of your outputs',
  smartLead: 'Rules of thumb on the words, nothing more: you decide.',
  output: (place: number, words: string): string => `Output ${place}, “${words}”`,
  marks: {
    specific: 'Specific',
    measurable: 'Measurable',
    achievable: 'Achievable',
    realistic: 'Realistic',
    timely: 'Timely'
  } satisfies { readonly [M in SmartMark]: string },
  mismatches: 'Scores and answers that do not fit each other',
  mismatchesLead: 'Nothing is changed for you. Put right what is wrong; what you leave is shown to whoever signs.',
  duties: 'What the protocol asks of this band and is not there yet',
  goTo: (text: string): string => `Look at it: ${text}`,
  look: 'Look at it'
} as const;
