import type { CriterionNumber } from '../significance/significance';

/** Where on the screens a note bites. */
export type NotePlace = 'scoring' | `criterion-${CriterionNumber}` | 'result' | 'consequences' | 'example';

/** A place where the protocol as printed is unclear or contradicts itself, and what the toolkit does about it. */
export interface ProtocolNote {
  readonly id: string;
  readonly says: string;
  readonly does: string;
  readonly where: NotePlace;
}

/** Notes on protocol sections 3 to 5.2, in the order of the text. */
export const protocolNotes: readonly ProtocolNote[] = [
  {
    id: 'I-01',
    says: 'The printed form calculates the highest possible score as the number of questions answered × 6, but its own example (35 for seven) uses × 5 and the scale ends at 5.',
    does: 'The toolkit uses × 5. With × 6 the example would be 27 of 42, 64 %, Moderate instead of Major.',
    where: 'result'
  },
  {
    id: 'I-02',
    says: 'The printed form numbers its questions 1 to 6 and then 9: there is no 7 or 8.',
    does: 'The toolkit keeps the printed numbers and adds nothing: seven criteria in all.',
    where: 'scoring'
  },
  {
    id: 'I-03',
    says: 'Criterion 3 has no wording for scores 2 and 4.',
    does: 'You can choose 2 or 4 as a score in between; say why in the reason.',
    where: 'criterion-3'
  },
  {
    id: 'I-04',
    says: 'The key under the printed form splits "Major" and "Significance (70%+)" into separate cells.',
    does: 'The toolkit reads it with the table in section 5.2: Major from 70 %.',
    where: 'result'
  },
  {
    id: 'I-05',
    says: 'Neighbouring amounts touch: £25,000 and £160,000 stand under two scores, and exactly £10,000 and £1,000,000 are unclear.',
    does: 'An amount on an edge takes the higher score, except that exactly £1,000,000 scores 4 because 5 is printed as over £1,000,000.',
    where: 'criterion-1'
  },
  {
    id: 'I-06',
    says: 'The protocol does not say over what period the cost counts, how officer time is valued, or whether the three kinds of cost are added.',
    does: 'The toolkit asks for the three amounts apart and adds them, for the financial year in which they are highest (default, not from the protocol).',
    where: 'criterion-1'
  },
  {
    id: 'I-07',
    says: 'The heading speaks of direct contribution; the question counts direct and indirect contribution alike.',
    does: 'The toolkit counts both and records which is which.',
    where: 'criterion-2'
  },
  {
    id: 'I-08',
    says: 'The scores assume six corporate aims.',
    does: 'Where the council has another number, the toolkit keeps the shares: none, up to a third, up to half, less than all, all.',
    where: 'criterion-2'
  },
  {
    id: 'I-09',
    says: 'Score 1 is worded "Insignificant", the same word as the heading of its column, and a heated ward issue scores only 2.',
    does: 'The toolkit keeps the wording; use the reason to say how heated the interest is.',
    where: 'criterion-4'
  },
  {
    id: 'I-10',
    says: 'The scores mix how many partners there are, how well they are known and how willing they are, so two can fit at once.',
    does: 'Take the highest score that fits. Section 6 on stakeholders helps to decide.',
    where: 'criterion-5'
  },
  {
    id: 'I-11',
    says: 'The scores say only yes or no, with a growing consequence.',
    does: 'Read it as: what happens if a deadline set by someone else is missed?',
    where: 'criterion-6'
  },
  {
    id: 'I-12',
    says: 'Score 2 has two alternatives, and nothing is said of a body that is brand new.',
    does: 'Either alternative scores 2. A new body with no history scores 4 by the wording.',
    where: 'criterion-9'
  },
  {
    id: 'I-13',
    says: 'The protocol says to answer all applicable questions, but not how many at least; leaving out a low score lifts the result.',
    does: 'Leaving a criterion out needs a reason, a band needs at least five scored (default, not from the protocol), and the range with the omitted ones scored is shown.',
    where: 'result'
  },
  {
    id: 'I-14',
    says: 'The bands are printed in whole percents, so 49.5 or 69.6 would fall between two.',
    does: 'With the printed criteria no result falls there. The toolkit compares the unrounded figure with 50 and 70.',
    where: 'result'
  },
  {
    id: 'I-15',
    says: 'The protocol says that this grading does not measure risk, yet some criteria touch on it.',
    does: 'The toolkit calls it significance everywhere and never adds it to a risk score.',
    where: 'result'
  },
  {
    id: 'I-16',
    says: 'The result goes by four names: impact score, significance score, score and rank.',
    does: 'The toolkit says significance score for the figure and band for Limited, Moderate or Major.',
    where: 'result'
  },
  {
    id: 'I-17',
    says: 'Elsewhere "significant partnership" is used without saying which band is meant.',
    does: 'The toolkit reads a duty as a must for Major, a should for Moderate and advice for Limited.',
    where: 'consequences'
  },
  {
    id: 'I-18',
    says: 'The bands are coloured green, amber and red, which readers take for good and bad.',
    does: 'The toolkit always writes the band as a word: a Major partnership is not a bad one.',
    where: 'consequences'
  },
  {
    id: 'I-19',
    says: 'The worked example gives no reasons for its scores.',
    does: 'The toolkit shows it as printed, marked as an example from the protocol.',
    where: 'example'
  }
];

/** The notes to show at one place. */
export function notesFor(where: NotePlace): readonly ProtocolNote[] {
  return protocolNotes.filter(note => note.where === where);
}
