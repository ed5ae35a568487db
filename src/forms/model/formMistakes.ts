import { questionsOf, type Form } from './form';
import { possibleCodes } from './answerCodes';
import type { Condition, Question } from './questionKinds';

/** What is wrong with a form as a definition: an id asked twice, a condition that could never hold, or a sum of what is not asked. A test asks it of every form. */
export function formMistakes(form: Form): readonly string[] {
  const before = new Map<string, Question>();
  const lost = form.sections.flatMap(({ id, subheadings = {}, questions }) =>
    Object.keys(subheadings)
      .filter(first => !(first in questions))
      .map(first => `${id} has a sub-heading before ${first}, which it does not ask`)
  );
  const mistakes = questionsOf(form).flatMap(({ id, number, question }) => {
    const mistakes: string[] = [];
    if (before.has(id)) mistakes.push(`${number} has the id of an earlier question: ${id}`);
    for (const onlyWhen of conditionsOf(question.onlyWhen)) {
      const asked = before.get(onlyWhen.question);
      const codes = asked ? possibleCodes(asked) : [];
      if (!asked) mistakes.push(`${number} hangs on ${onlyWhen.question}, which is not asked before it`);
      for (const code of onlyWhen.is) {
        if (asked && !codes.includes(code))
          mistakes.push(`${number} waits for “${code}”, which ${onlyWhen.question} cannot be`);
      }
    }
    if (question.kind === 'grid' && question.least > 0 && question.required === undefined) {
      mistakes.push(`${number} needs a row but has no sentence to ask for it`);
    }
    if (question.kind === 'grid') {
      const { map, rowRules = [] } = question;
      const named = [
        ...(map ? Object.values(map) : []),
        ...rowRules.flatMap(({ column, when }) => [column, when.column])
      ];
      for (const column of named) {
        if (!(column in question.columns))
          mistakes.push(`${number} names the column ${column}, which it does not have`);
      }
    }
    if (question.kind === 'computed') {
      for (const reference of question.by.of) {
        if (!known(before, reference))
          mistakes.push(`${number} is worked out from ${reference}, which is not asked before it`);
      }
    }
    before.set(id, question);
    return mistakes;
  });
  return [...lost, ...mistakes];
}

/** A condition and all that must hold with it. */
function conditionsOf(condition: Condition | undefined): readonly Condition[] {
  return condition ? [condition, ...conditionsOf(condition.and)] : [];
}

function known(before: ReadonlyMap<string, Question>, reference: string): boolean {
  const [id, column] = reference.split('.');
  const asked = before.get(id);
  if (column === undefined) return asked !== undefined;
  return asked?.kind === 'grid' && Object.prototype.hasOwnProperty.call(asked.columns, column);
}
