import type { SectionState } from '../../../forms/model/sectionStates';

export const registrationStrings = {
  sections: 'Sections of Appendix B',
  minutes: 'About 15 minutes. It saves itself; you can stop at any time and come back.',
  next: (heading: string): string => `Next: ${heading}`,
  back: 'Back',
  reconstructed: {
    id: 'I-43',
    says: 'The protocol names Appendix B and does not contain it.',
    does: 'Its questions are a reconstruction from the rest of the protocol and from what other councils ask.'
  },
  notLimited: {
    none: 'Score it first: Appendix B is the form of a Limited partnership, and there is no band yet.',
    other: (band: string, form: string, appendix: string): string =>
      `It is ${band}, so its form is the ${form} (Appendix ${appendix}). That form is not part of this toolkit yet: for now you can send the score sheet to CEPT.`,
    notPartnership: 'Your result is that this is not a partnership, so it is not registered.'
  },
  check: 'Check and submit'
} as const;

/** The state of a section in words. */
export function stateWords(state: SectionState): string {
  switch (state.kind) {
    case 'done':
      return 'Done';
    case 'notStarted':
      return 'Not started';
    case 'missing':
      return `${state.count} left`;
    case 'wrong':
      return `${state.count} to put right`;
  }
}
