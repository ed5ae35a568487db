import { questionsOf, type Form, type PlacedQuestion } from './form';
import { isAsked } from './questionKinds';

/**
 * What one form asks that another does not: the questions that a partnership is asked when it rises from the one to the other. A question
 * that becomes a must counts too, because it may have been left empty.
 */
export function questionsAdded(before: Form, after: Form): readonly PlacedQuestion[] {
  const asked = new Map(questionsOf(before).map(({ id, question }) => [id, question]));
  return questionsOf(after).filter(({ id, question }) => {
    if (!isAsked(question)) return false;
    const known = asked.get(id);
    if (!known || !isAsked(known)) return true;
    return known.required === undefined && question.required !== undefined;
  });
}
