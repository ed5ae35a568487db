import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { answerCodes } from './answerCodes';
import { questionsOf, type Form, type PlacedQuestion } from './form';
import type { Condition } from './questionKinds';

/** What is known already: a code for conditions, the words to show, and nothing that could be typed. */
export interface Fact {
  readonly code: string;
  readonly words: string;
}
export interface Facts {
  readonly [questionId: string]: Fact;
}

/** The questions that are asked, given the answers so far. A question whose condition hangs on one that is not asked is not asked either. */
export function visibleQuestions(form: Form, typed: TypedAnswers, facts: Facts): readonly PlacedQuestion[] {
  const waitedFor = conditionIds(form);
  const asked = new Map<string, readonly string[]>();
  return questionsOf(form).filter(({ id, question }) => {
    const holds = allHold(question.onlyWhen, asked);
    if (holds && waitedFor.has(id)) {
      asked.set(id, question.kind === 'carried' ? [facts[id]?.code ?? ''] : answerCodes(question, typed[id]));
    }
    return holds;
  });
}

function allHold(condition: Condition | undefined, asked: ReadonlyMap<string, readonly string[]>): boolean {
  if (!condition) return true;
  const { question, is, and } = condition;
  return (asked.get(question) ?? []).some(code => is.includes(code)) && allHold(and, asked);
}

const waited = new WeakMap<Form, ReadonlySet<string>>();

/** The questions on which others hang: only their answers are looked at, so that a long form costs no more than a short one. */
function conditionIds(form: Form): ReadonlySet<string> {
  const known = waited.get(form);
  if (known) return known;
  const ids = new Set<string>();
  for (const { question } of questionsOf(form)) {
    for (let one = question.onlyWhen; one; one = one.and) ids.add(one.question);
  }
  waited.set(form, ids);
  return ids;
}
