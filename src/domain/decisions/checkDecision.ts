import { checkText, longest } from '../text/checkText';
import type { NewDecision } from './decision';
import type { Outcome } from './codes';

export interface DecisionProblem {
  readonly field: 'comment' | 'conditions' | 'minuteReference' | 'meetingOn' | 'scores' | 'band';
  /** One sentence that a person can act on. */
  readonly text: string;
}

const commentNeeded: { readonly [O in Outcome]?: string } = {
  Returned: 'Say what has to be put right: the officer reads it.',
  Refused: 'Say why you refuse it: the officer reads it.',
  Queried: 'Say what you ask.',
  ScoresProposed: 'Give your reason for the scores that you propose.',
  BandRuled: 'Give the reason for your ruling.',
  MembersRefused: 'Say why members refused it.',
  MembersDeferred: 'Say why members deferred it.'
};

/** What must be put right before a decision is made (protocol section 4; a default where the protocol is silent). */
export function checkDecision(decision: NewDecision): readonly DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  const add = (field: DecisionProblem['field'], text: string | undefined | false): void => {
    if (text) problems.push({ field, text });
  };
  const { outcome, comment, conditions = '', minuteReference = '' } = decision;
  add('comment', comment.trim() === '' && commentNeeded[outcome]);
  add('comment', checkText(comment, longest.note));
  const isConditional = outcome === 'ApprovedWithConditions' || outcome === 'MembersApprovedWithConditions';
  add('conditions', isConditional && conditions.trim() === '' && 'Write the conditions.');
  add('conditions', checkText(conditions, longest.note));
  const isMinuted = outcome.startsWith('Members');
  add('minuteReference', isMinuted && minuteReference.trim() === '' && 'Give the reference of the minute.');
  add('meetingOn', isMinuted && !decision.meetingOn && 'Give the date of the meeting.');
  add('scores', outcome === 'ScoresProposed' && !decision.scores && 'Give the scores that you propose.');
  add('band', outcome === 'BandRuled' && !decision.band && 'Choose the band.');
  return problems;
}
