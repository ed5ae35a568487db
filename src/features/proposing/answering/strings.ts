import type { SectionState } from '../../../forms/model/sectionStates';

export const answeringStrings = {
  /** The letter of the appendix, or the title of a form that has none. */
  sections: (appendix: string, title: string): string =>
    appendix === '' ? `Sections of: ${title}` : `Sections of Appendix ${appendix}`,
  pace: 'It saves itself; you can stop at any time and come back.',
  minutes: (minutes: number): string => `About ${minutes} minutes.`,
  next: (heading: string): string => `Next: ${heading}`,
  back: 'Back',
  reconstructed: {
    id: 'I-43',
    says: (appendix: string): string => `The protocol names Appendix ${appendix} and does not contain it.`,
    does: 'Its questions are a reconstruction from the rest of the protocol and from what other councils ask.'
  },
  skips: 'Sections in which nothing is left are skipped; open any of them above.',
  source: {
    kept: (from: string): string => `As in the ${from}`,
    was: 'It was:',
    lastYear: 'Last year:',
    takeBack: 'Take it back'
  },
  notAsked: {
    title: 'Not asked of this partnership',
    noBand: 'Score it first: which form follows hangs on the band, and there is no band yet.',
    limited: 'It is Limited, so Appendix B is all that is asked. What was typed here is kept, in case the band rises.',
    notPartnership: 'Your result is that this is not a partnership, so it is not registered.'
  }
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
