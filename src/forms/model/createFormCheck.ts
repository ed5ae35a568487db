import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import type { Form, PlacedQuestion } from './form';
import { areSameStandings, sectionStates, type SectionStanding } from './sectionStates';
import { steadyList } from './steadyList';
import { problemsIn, type FormProblem } from './validateForm';
import { visibleQuestions, type Facts } from './visibleQuestions';

/** Where the answers to a form stand. */
export interface FormCheck {
  /** The questions that are asked, in the order of the paper. */
  readonly visible: readonly PlacedQuestion[];
  readonly problems: readonly FormProblem[];
  readonly states: readonly SectionStanding[];
}

/**
 * A check of one form that remembers its last answer: it works out again only what a keystroke changed, and gives the same objects for as long
 * as the same is in them, so that a screen draws again only what is new. Answers are never changed in place.
 */
export function createFormCheck(form: Form): (typed: TypedAnswers, facts: Facts) => FormCheck {
  let last: FormCheck = { visible: [], problems: [], states: [] };
  return (typed, facts) => {
    const visible = steadyList(last.visible, visibleQuestions(form, typed, facts));
    const problems = steadyList(last.problems, problemsIn(visible, typed));
    const states = steadyList(last.states, sectionStates(form, typed, problems), areSameStandings);
    const isSame = visible === last.visible && problems === last.problems && states === last.states;
    if (!isSame) last = { visible, problems, states };
    return last;
  };
}
