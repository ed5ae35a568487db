import { emptyAnswers } from '../../../domain/drafts/emptyAnswers';
import { readAnswers } from '../../../domain/drafts/readAnswers';
import { answersMark } from './answersMark';

it('is the same for answers typed here and the same answers read back from the server', () => {
  const typed = { ...emptyAnswers, name: 'Riverside park', existing: false };
  expect(answersMark(typed)).toBe(answersMark(readAnswers(JSON.stringify(typed))));
});

it('differs by a single character', () => {
  expect(answersMark({ ...emptyAnswers, name: 'a' })).not.toBe(answersMark({ ...emptyAnswers, name: 'b' }));
});
