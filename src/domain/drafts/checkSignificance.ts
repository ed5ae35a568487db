import { parsePounds } from '../money/parsePounds';
import { amountKinds } from '../significance/amountTotal';
import { criterionNames } from '../significance/criterionNames';
import { reasonIsRequired } from '../significance/reasonRule';
import {
  criterionNumbers,
  type CriterionAnswer,
  type CriterionNumber,
  type SignificanceAnswers
} from '../significance/significance';
import { checkText, longest } from '../text/checkText';
import { problemList, type AnswerProblem } from './answerProblem';

/**
 * Everything that a score sheet (Appendix A) must hold: amounts that can be read, every criterion scored or said not to apply, reasons
 * where they are required, and at least one score. Fewer than five scores give no band but may be submitted for a second view.
 */
export function checkSignificance(answers: SignificanceAnswers): readonly AnswerProblem[] {
  const list = problemList('significance');
  list.add('amounts.year', checkYear(answers.amounts.year));
  for (const kind of amountKinds) {
    const read = parsePounds(answers.amounts[kind]);
    list.add(`amounts.${kind}`, read.kind === 'wrong' && read.problem);
  }
  const noneScored = criterionNumbers.every(number => answers.criteria[number].score === 'doesNotApply');
  list.add(
    'criterion.1',
    noneScored && 'Score at least one criterion: a score sheet on which none applies says nothing.'
  );
  for (const number of criterionNumbers) {
    const answer = answers.criteria[number];
    list.add(
      `criterion.${number}`,
      answer.score === undefined &&
        `Score criterion ${number} (${criterionNames[number]}) from 1 to 5, or say that it does not apply.`
    );
    list.add(`criterion.${number}.reason`, checkReason(number, answer));
  }
  return list.problems;
}

/** A financial year as officers write it, "2027/28"; SharePoint columns and later reviews compare by it. */
function checkYear(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  const parts = /^(\d{4})\s*[/-]\s*(?:\d{2})?(\d{2})$/.exec(text);
  const runsOn = parts !== null && (Number(parts[1]) + 1) % 100 === Number(parts[2]);
  return runsOn ? undefined : 'Enter one financial year like 2027/28.';
}

function checkReason(number: CriterionNumber, answer: CriterionAnswer): string | undefined {
  if (answer.reason.trim() !== '' || !reasonIsRequired(number, answer)) return checkText(answer.reason, longest.reason);
  if (answer.score === 'doesNotApply') return `Say why criterion ${number} does not apply.`;
  const scored = `Say why criterion ${number} is scored ${answer.score}`;
  return answer.score === 2 || answer.score === 4 ? `${scored}: the protocol has no wording for it.` : `${scored}.`;
}
