import { questionsOf, type Form } from './form';
import type { Question } from './question';

/** What is wrong with a form as a definition: an id asked twice, or a condition that could never hold. A test asks it of every form. */
export function formMistakes(form: Form): readonly string[] {
  const before = new Map<string, Question>();
  return questionsOf(form).flatMap(({ id, number, question }) => {
    const mistakes: string[] = [];
    if (before.has(id)) mistakes.push(`${number} has the id of an earlier question: ${id}`);
    const { onlyWhen } = question;
    if (onlyWhen) {
      const asked = before.get(onlyWhen.question);
      const codes = asked ? codesOf(asked) : [];
      if (!asked) mistakes.push(`${number} hangs on ${onlyWhen.question}, which is not asked before it`);
      for (const code of onlyWhen.is) {
        if (asked && !codes.includes(code))
          mistakes.push(`${number} waits for “${code}”, which ${onlyWhen.question} cannot be`);
      }
    }
    if (question.kind === 'grid' && question.least > 0 && question.required === undefined) {
      mistakes.push(`${number} needs a row but has no sentence to ask for it`);
    }
    before.set(id, question);
    return mistakes;
  });
}

function codesOf(question: Question): readonly string[] {
  if (question.kind === 'yesNo') return ['yes', 'no'];
  if (question.kind === 'choose' || question.kind === 'tick') return Object.keys(question.options);
  return question.kind === 'carried' ? Object.keys(question.codes ?? {}) : [];
}
