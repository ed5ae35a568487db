import type { ProtocolSettings } from '../protocol/settings';
import { amountTotal } from './amountTotal';
import { scores, type Score, type SignificanceAnswers } from './significance';

export interface AmountScore {
  readonly score: Score;
  /** Set where the protocol prints the amount as the edge of two scores (note I-05): both readings. */
  readonly atBoundary?: { readonly below: Score; readonly from: Score };
}

/** Criterion 1: under £10,000 scores 1, under £25,000 2, under £160,000 3, up to and including £1,000,000 4, above 5. */
export function scoreForAmount(pence: number, settings: ProtocolSettings): AmountScore {
  const bounds = settings.amountBounds;
  const last = bounds.length - 1;
  const under = bounds.findIndex((bound, index) => (index === last ? pence <= bound : pence < bound));
  const score = under < 0 ? 5 : scores[under];
  const edge = bounds.indexOf(pence);
  return edge < 0 ? { score } : { score, atBoundary: { below: scores[edge], from: scores[edge + 1] } };
}

/**
 * Criterion 2: of six corporate aims none scores 1, one or two 2, three 3, four or five 4, all 5. A list of another length is read in
 * the same shares (note I-08): none, up to a third, up to a half, less than all, all.
 */
export function scoreForAims(ticked: number, settings: ProtocolSettings): Score {
  const all = settings.aims.length;
  if (ticked <= 0) return 1;
  if (ticked >= all) return 5;
  if (ticked * 3 <= all) return 2;
  return ticked * 2 <= all ? 3 : 4;
}

/** How many aims of the settings in force are ticked; an aim of an older list does not count. */
export function tickedAims(aims: SignificanceAnswers['aims'], settings: ProtocolSettings): number {
  return settings.aims.filter(aim => aims[aim.id] !== undefined).length;
}

/** Scores that follow from amounts and ticked aims. They are only proposed: what the officer scored is never changed. */
export function proposedScores(answers: SignificanceAnswers, settings: ProtocolSettings): { 1?: Score; 2?: Score } {
  const pence = amountTotal(answers.amounts);
  const ticked = tickedAims(answers.aims, settings);
  return {
    ...(pence !== undefined && { 1: scoreForAmount(pence, settings).score }),
    ...(ticked > 0 && { 2: scoreForAims(ticked, settings) })
  };
}
