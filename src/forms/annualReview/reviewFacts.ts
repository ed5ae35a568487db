import { clarityInReview } from '../../domain/governance/clarity';
import type { RegistrationAnswers } from '../../domain/registration/registrationAnswers';
import { significanceBands, type SignificanceBand } from '../../domain/significance/significance';
import type { Fact, Facts } from '../model/visibleQuestions';
import { recordFacts } from '../fullEvaluation/evaluationFacts';

/** What Appendix E and a change take over: the record as it is now, and what became of the band and the facts. */
export interface KnownRenewal {
  readonly registration: RegistrationAnswers;
  readonly evaluation: RegistrationAnswers;
  /** The answers of Appendix E so far; empty for a change. */
  readonly particulars: RegistrationAnswers;
  readonly bandBefore: SignificanceBand | undefined;
  readonly bandNow: SignificanceBand | undefined;
  /** How many answers differ from the document before. */
  readonly changed: number;
}

/** The words where nothing differs from the document before. */
export const noneChanged = 'None';

export function renewalFacts(known: KnownRenewal): Facts {
  const { registration, evaluation, particulars, changed } = known;
  return {
    ...recordFacts(registration),
    changedFacts: plain(changed === 0 ? noneChanged : changed === 1 ? 'One answer' : `${changed} answers`),
    bandMove: bandMove(known),
    clarityNow: clarityInReview(evaluation, particulars).bothUnclear
      ? { code: 'bothUnclear', words: 'Yes' }
      : { code: 'clear', words: 'No' }
  };
}

function bandMove({ bandBefore, bandNow }: KnownRenewal): Fact {
  if (!bandBefore || !bandNow) return plain('');
  const step = significanceBands.indexOf(bandNow) - significanceBands.indexOf(bandBefore);
  if (step === 0) return { code: 'same', words: `${bandNow} as before` };
  return { code: step > 0 ? 'rose' : 'fell', words: `${bandBefore} before, ${bandNow} now` };
}

function plain(words: string): Fact {
  return { code: words, words };
}
