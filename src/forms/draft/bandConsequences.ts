import { consequencesOf } from '../../domain/significance/consequences';
import { isAtLeast } from '../../domain/significance/bandRank';
import type { SignificanceBand } from '../../domain/significance/significance';
import { basicEvaluationForm } from '../basicEvaluation/basicEvaluationForm';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { questionsAdded } from '../model/questionsAdded';

/**
 * What follows where a review or a change moves the band, sentence by sentence (protocol section 4): the form that is due, whose signature,
 * how it is reviewed. A band that fell names its former approver, because somebody else may sign now. Nothing where it stays.
 */
export function bandConsequences(from: SignificanceBand, to: SignificanceBand, approver: string): readonly string[] {
  if (from === to) return [];
  const [was, is] = [consequencesOf(from), consequencesOf(to)];
  const rose = isAtLeast(to, from);
  const form = rose ? asksMore(from, to) : `The ${is.form} (Appendix ${is.appendix}) is enough now.`;
  return [
    form,
    is.signOff === was.signOff ? '' : `It is signed off by the ${lowered(is.signOff)}.`,
    !rose && approver !== '' ? `${approver} approved what is in force and is named to whoever signs.` : '',
    is.risks === was.risks ? '' : `Its risks are kept in the ${is.risks}.`,
    is.review === was.review ? '' : `It is reviewed ${lowered(is.review)}.`
  ].filter(sentence => sentence !== '');
}

function asksMore(from: SignificanceBand, to: SignificanceBand): string {
  const { form, appendix } = consequencesOf(to);
  if (from === 'Limited') return `It asks for the ${form} (Appendix ${appendix}) as well.`;
  const added = questionsAdded(basicEvaluationForm, fullEvaluationForm).length;
  return `It asks for Appendix ${appendix} as well: what Appendix C holds stays, and at most ${added} questions are new.`;
}

/** The first letter small, unless a name begins with it. */
function lowered(words: string): string {
  return words.startsWith('Head of Service') ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
