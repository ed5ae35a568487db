import { checkText, longest } from '../text/checkText';
import { problemList, type AnswerProblem } from './answerProblem';
import type { DraftAnswers } from './draft';

/** The heading of the forms (protocol section 3): the partnership's name, proposed or existing, and the service it belongs to. */
export function checkAbout(answers: DraftAnswers): readonly AnswerProblem[] {
  const list = problemList('about');
  list.add('name', checkLine(answers.name, longest.name, 'Enter a name for the arrangement: a working name will do.'));
  list.add('existing', answers.existing === undefined && 'Say whether the arrangement is proposed or exists already.');
  list.add(
    'service',
    checkLine(answers.service, longest.service, 'Enter the service that the arrangement belongs to.')
  );
  return list.problems;
}

function checkLine(text: string, atMost: number, whenEmpty: string): string | undefined {
  if (text.trim() === '') return whenEmpty;
  return checkText(text, atMost) ?? (/[\t\r\n]/.test(text) ? 'Keep this on one line.' : undefined);
}
