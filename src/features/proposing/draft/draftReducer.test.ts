import type { Draft } from '../../../domain/drafts/draft';
import { answersMark } from './answersMark';
import { answersOf, draftKeys } from '../../../testing/builders';
import { draftReducer, isRetried, isUnsaved, retryDelay } from './draftReducer';
import type { DraftState } from './draftState';

const draft = (name: string, version: string): Draft => ({
  ...draftKeys(),
  id: 1,
  version,
  answers: answersOf({ name }),
  savedOn: '2027-03-01T14:03:00Z'
});

const opened = (given: Partial<DraftState> = {}): DraftState => ({
  keys: draftKeys(),
  base: draft('Riverside park', '1'),
  answers: answersOf({ name: 'Riverside park' }),
  sent: [],
  save: { phase: 'saved', on: '2027-03-01T14:00:00Z' },
  ...given
});

const typed = (name: string): DraftState => draftReducer(opened(), { type: 'changed', answers: answersOf({ name }) });

describe('a draft that is typed into', () => {
  it('waits to be saved', () => {
    expect(typed('Riverside').save).toEqual({ phase: 'waiting' });
  });

  it('is saved when the server has all of it', () => {
    const saved = draftReducer(typed('Riverside'), { type: 'saved', draft: draft('Riverside', '2') });
    expect(saved.save).toEqual({ phase: 'saved', on: '2027-03-01T14:03:00Z' });
    expect(saved.base?.version).toBe('2');
  });

  it('waits again when more was typed while it was being saved', () => {
    const sending = draftReducer(typed('Riverside'), { type: 'sending' });
    const more = draftReducer(sending, { type: 'changed', answers: answersOf({ name: 'Riverside walk' }) });
    expect(more.save.phase).toBe('saving');
    const saved = draftReducer(more, { type: 'saved', draft: draft('Riverside', '2') });
    expect(saved.save.phase).toBe('waiting');
    expect(saved.answers.name).toBe('Riverside walk');
  });

  it('counts its failures, so that it is tried less and less often', () => {
    const once = draftReducer(draftReducer(typed('R'), { type: 'sending' }), {
      type: 'failed',
      reason: 'offline',
      message: ''
    });
    const twice = draftReducer(draftReducer(once, { type: 'sending' }), {
      type: 'failed',
      reason: 'offline',
      message: ''
    });
    expect(once.save).toMatchObject({ phase: 'away', failures: 1 });
    expect(twice.save).toMatchObject({ phase: 'away', failures: 2 });
    expect([retryDelay(1), retryDelay(2), retryDelay(3), retryDelay(20)]).toEqual([2000, 4000, 8000, 60000]);
  });

  it('is sent at once when it was changed after SharePoint refused it', () => {
    const refused = draftReducer(typed('R'), { type: 'failed', reason: 'tooLarge', message: '' });
    expect(isRetried('tooLarge')).toBe(false);
    expect(draftReducer(refused, { type: 'changed', answers: answersOf({ name: 'S' }) }).save.phase).toBe('waiting');
  });

  it('waits for the connection when it is changed without one', () => {
    const away = draftReducer(typed('R'), { type: 'failed', reason: 'offline', message: '' });
    expect(draftReducer(away, { type: 'changed', answers: answersOf({ name: 'S' }) }).save.phase).toBe('away');
  });

  it('is unsaved until the server has confirmed it', () => {
    expect(isUnsaved(opened())).toBe(false);
    expect(isUnsaved(typed('R'))).toBe(true);
    expect(isUnsaved(draftReducer(typed('R'), { type: 'closed' }))).toBe(false);
  });
});

describe('a draft of which the server has another version', () => {
  it('is a visible conflict when the answers differ', () => {
    const found = draftReducer(typed('Mine'), { type: 'found', draft: draft('Theirs', '5') });
    expect(found.save.phase).toBe('conflict');
    expect(found.answers.name).toBe('Mine');
  });

  it('is no conflict when it is our own save whose answer was lost', () => {
    const sent = opened({
      answers: answersOf({ name: 'Newest' }),
      sent: [answersMark(answersOf({ name: 'Sent before' }))]
    });
    const found = draftReducer(sent, { type: 'found', draft: draft('Sent before', '2') });
    expect(found.save.phase).toBe('waiting');
    expect(found.base?.version).toBe('2');
    expect(found.answers.name).toBe('Newest');
  });

  it('is no conflict when the answers there are those that we began with', () => {
    const found = draftReducer(typed('Mine'), { type: 'found', draft: draft('Riverside park', '9') });
    expect(found.save.phase).toBe('waiting');
    expect(found.base?.version).toBe('9');
  });

  it('keeps mine on the newest version, and the other one for undo', () => {
    const conflict = draftReducer(typed('Mine'), { type: 'found', draft: draft('Theirs', '5') });
    const kept = draftReducer(conflict, { type: 'keptMine' });
    expect(kept).toMatchObject({ answers: { name: 'Mine' }, undo: { name: 'Theirs' }, save: { phase: 'waiting' } });
    expect(kept.base?.version).toBe('5');
    expect(draftReducer(kept, { type: 'undone' })).toMatchObject({
      answers: { name: 'Theirs' },
      save: { phase: 'waiting' }
    });
  });

  it('takes the other, and mine comes back with undo', () => {
    const conflict = draftReducer(typed('Mine'), { type: 'found', draft: draft('Theirs', '5') });
    const taken = draftReducer(conflict, { type: 'tookOther' });
    expect(taken).toMatchObject({ answers: { name: 'Theirs' }, undo: { name: 'Mine' }, save: { phase: 'saved' } });
    expect(draftReducer(taken, { type: 'undone' }).answers.name).toBe('Mine');
  });

  it('keeps what is typed while the choice is open', () => {
    const conflict = draftReducer(typed('Mine'), { type: 'found', draft: draft('Theirs', '5') });
    const more = draftReducer(conflict, { type: 'changed', answers: answersOf({ name: 'Mine and more' }) });
    expect(more.save.phase).toBe('conflict');
    expect(draftReducer(more, { type: 'keptMine' }).answers.name).toBe('Mine and more');
  });
});

describe('a draft that is gone elsewhere', () => {
  it('goes on under new keys with everything that was typed', () => {
    const gone = draftReducer(typed('Mine'), { type: 'gone' });
    const again = draftReducer(gone, { type: 'startedAgain', keys: draftKeys('new') });
    expect(again).toEqual({
      keys: { draftKey: 'draft-new', partnershipKey: 'partnership-new', submissionKey: 'submission-new' },
      answers: answersOf({ name: 'Mine' }),
      sent: [],
      save: { phase: 'waiting' }
    });
  });
});

it('saves nothing any more once it was submitted', () => {
  const closed = draftReducer(typed('Mine'), { type: 'closed' });
  expect(draftReducer(closed, { type: 'changed', answers: answersOf({ name: 'Later' }) })).toBe(closed);
  expect(draftReducer(closed, { type: 'failed', reason: 'offline', message: '' })).toBe(closed);
});
