import type { Draft, DraftAnswers } from '../../../domain/drafts/draft';
import { answersMark } from './answersMark';
import type { DraftEvent, DraftState } from './draftState';

/** So many unconfirmed texts are remembered: one for each attempt of a few minutes without connection. */
const remembered = 10;

/** What happens to a draft. Nothing typed is ever dropped: a choice in a conflict keeps the other side for "Undo". */
export function draftReducer(state: DraftState, event: DraftEvent): DraftState {
  if (state.save.phase === 'closed') return state;
  switch (event.type) {
    case 'changed':
      return changed(state, event.answers);
    case 'sending':
      return {
        ...state,
        sent: [...state.sent.slice(1 - remembered), answersMark(state.answers)],
        save: { phase: 'saving', failures: state.save.phase === 'away' ? state.save.failures : 0 }
      };
    case 'saved':
      return confirmed(state, event.draft);
    case 'found':
      return found(state, event.draft);
    case 'failed':
      return {
        ...state,
        save: { phase: 'away', reason: event.reason, message: event.message, failures: failuresOf(state) + 1 }
      };
    case 'gone':
      return { ...state, save: { phase: 'gone' } };
    case 'keptMine':
    case 'tookOther':
      return chosen(state, event.type);
    case 'undone':
      return state.undo ? { ...state, answers: state.undo, undo: undefined, save: { phase: 'waiting' } } : state;
    case 'startedAgain':
      return { keys: event.keys, answers: state.answers, sent: [], save: { phase: 'waiting' } };
    case 'closed':
      return { ...state, save: { phase: 'closed' } };
  }
}

/** While a save is on its way, or a choice is open, typing goes on and is sent afterwards. */
function changed(state: DraftState, answers: DraftAnswers): DraftState {
  const { save } = state;
  const waits =
    save.phase === 'untouched' || save.phase === 'saved' || (save.phase === 'away' && !isRetried(save.reason));
  return { ...state, answers, undo: undefined, save: waits ? { phase: 'waiting' } : save };
}

function confirmed(state: DraftState, draft: Draft): DraftState {
  const isAll = answersMark(draft.answers) === answersMark(state.answers);
  return {
    ...state,
    base: draft,
    sent: [],
    save: isAll ? { phase: 'saved', on: draft.savedOn } : { phase: 'waiting' }
  };
}

/** Not every other version is a conflict: it may be our own save whose answer was lost, or hold the same answers as before. */
function found(state: DraftState, other: Draft): DraftState {
  const text = answersMark(other.answers);
  const isOurs = text === answersMark(state.answers) || state.sent.includes(text);
  const isUnchanged = state.base !== undefined && text === answersMark(state.base.answers);
  return isOurs || isUnchanged ? confirmed(state, other) : { ...state, save: { phase: 'conflict', other } };
}

function chosen(state: DraftState, choice: 'keptMine' | 'tookOther'): DraftState {
  if (state.save.phase !== 'conflict') return state;
  const { other } = state.save;
  return choice === 'keptMine'
    ? { ...state, base: other, sent: [], undo: other.answers, save: { phase: 'waiting' } }
    : {
        ...state,
        base: other,
        sent: [],
        answers: other.answers,
        undo: state.answers,
        save: { phase: 'saved', on: other.savedOn }
      };
}

function failuresOf({ save }: DraftState): number {
  return save.phase === 'away' || save.phase === 'saving' ? save.failures : 0;
}

/** Trying again helps only where the same words may be taken later. */
export function isRetried(reason: string): boolean {
  return reason === 'offline' || reason === 'throttled' || reason === 'unexpected';
}

/** Milliseconds to wait after so many failures in a row: 2, 4, 8 … at most 60 seconds. */
export function retryDelay(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.min(failures, 6));
}

/** Is there anything that the server has not confirmed? */
export function isUnsaved({ save }: DraftState): boolean {
  return save.phase !== 'untouched' && save.phase !== 'saved' && save.phase !== 'closed';
}
