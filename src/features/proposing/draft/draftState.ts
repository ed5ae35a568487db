import type { Draft, DraftAnswers, DraftKeys } from '../../../domain/drafts/draft';
import type { TroubleReason } from '../../../domain/trouble';

/** Where the saving of a draft stands. */
export type SaveState =
  /** Opened, nothing typed yet. */
  | { readonly phase: 'untouched' }
  /** Typed, not yet sent. */
  | { readonly phase: 'waiting' }
  | { readonly phase: 'saving'; readonly failures: number }
  | { readonly phase: 'saved'; readonly on: string }
  /** The server could not be reached or said no; what was typed is kept in this browser. */
  | { readonly phase: 'away'; readonly reason: TroubleReason; readonly message: string; readonly failures: number }
  /** The draft changed elsewhere: the person chooses. */
  | { readonly phase: 'conflict'; readonly other: Draft }
  /** The draft was removed elsewhere. */
  | { readonly phase: 'gone' }
  /** Submitted: nothing is saved any more. */
  | { readonly phase: 'closed' };

export interface DraftState {
  readonly keys: DraftKeys;
  /** The newest row that the server confirmed; absent until the first save. */
  readonly base?: Draft;
  /** What is on the screen. */
  readonly answers: DraftAnswers;
  /** Texts sent without a confirmation: one of them may have arrived although its answer was lost. */
  readonly sent: readonly string[];
  readonly save: SaveState;
  /** What a choice in a conflict put aside. */
  readonly undo?: DraftAnswers;
  /** Answers came back from this browser, newer than the server's. */
  readonly restored?: boolean;
}

export type DraftEvent =
  | { readonly type: 'changed'; readonly answers: DraftAnswers }
  | { readonly type: 'sending' }
  | { readonly type: 'saved'; readonly draft: Draft }
  /** The server has another state than the one this draft was based on. */
  | { readonly type: 'found'; readonly draft: Draft }
  | { readonly type: 'failed'; readonly reason: TroubleReason; readonly message: string }
  | { readonly type: 'gone' }
  | { readonly type: 'keptMine' }
  | { readonly type: 'tookOther' }
  | { readonly type: 'undone' }
  | { readonly type: 'startedAgain'; readonly keys: DraftKeys }
  | { readonly type: 'closed' };
