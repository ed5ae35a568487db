import { questionsOf, type Form } from './form';
import { isAsked } from './questionKinds';

/** Ids that more than one of these forms asks: a question is asked once, in one form, and carried to the others. A test asks it of every set of forms that are filled in together. */
export function askedTwice(forms: readonly Form[]): readonly string[] {
  const seen = new Map<string, string>();
  return forms.flatMap(form =>
    questionsOf(form).flatMap(({ id, number, question }) => {
      if (!isAsked(question)) return [];
      const before = seen.get(id);
      seen.set(id, number);
      return before === undefined ? [] : [`${number} asks again what ${before} asks: ${id}`];
    })
  );
}
