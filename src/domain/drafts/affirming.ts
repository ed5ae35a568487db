import type { DraftAnswers } from './draft';
import type { Affirmation, Affirmations } from './followUp';

/** The draft in which somebody says of these standing facts that they are still true. What was said before, by whomever, stays as it is. */
export function affirmed(answers: DraftAnswers, fields: readonly string[], affirmation: Affirmation): DraftAnswers {
  const said = Object.fromEntries(fields.map(field => [field, affirmation]));
  return withAffirmations(answers, before => ({ ...said, ...before }));
}

/** The draft in which nobody says it of these facts. */
export function withdrawn(answers: DraftAnswers, fields: readonly string[]): DraftAnswers {
  if (!fields.some(field => answers.followUp?.affirmed[field] !== undefined)) return answers;
  return withAffirmations(answers, before =>
    Object.fromEntries(Object.entries(before).filter(([field]) => !fields.includes(field)))
  );
}

function withAffirmations(answers: DraftAnswers, edit: (before: Affirmations) => Affirmations): DraftAnswers {
  const { followUp } = answers;
  return followUp ? { ...answers, followUp: { ...followUp, affirmed: edit(followUp.affirmed) } } : answers;
}
