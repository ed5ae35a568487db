import { commentOf, signingProblems } from './signature';

describe('what is left before it can be signed', () => {
  it.each([
    ['nothing is chosen', { comment: '', interest: '' }, { outcome: 'Choose what you decide.' }],
    [
      'it is returned without a comment',
      { outcome: 'Returned', comment: ' ', interest: '' },
      { comment: 'Say what must be corrected, so that the lead officer can do it.' }
    ],
    [
      'it is refused with nothing but a declared interest',
      { outcome: 'Refused', comment: '', interest: 'I am a trustee' },
      { comment: 'Say why it is refused.' }
    ],
    [
      'the comment is too long to keep',
      { outcome: 'Approved', comment: 'x'.repeat(2001), interest: '' },
      { comment: 'Shorten this to 2,000 characters or fewer: it has 2,001.' }
    ],
    ['it is approved without a comment', { outcome: 'Approved', comment: '', interest: '' }, {}],
    ['it is returned with a comment', { outcome: 'Returned', comment: 'Add the risks', interest: '' }, {}]
  ] as const)('where %s', (_case, signing, problems) => {
    expect(signingProblems(signing)).toEqual(problems);
  });
});

describe('the comment that is kept', () => {
  it('holds a declared interest in a line of its own', () => {
    expect(commentOf({ comment: ' Fine by me. ', interest: ' I am a trustee. ' })).toBe(
      'Fine by me.\n\nInterest declared: I am a trustee.'
    );
  });

  it('is the declared interest alone where nothing else was written', () => {
    expect(commentOf({ comment: '', interest: 'I am a trustee.' })).toBe('Interest declared: I am a trustee.');
  });

  it('is empty where nothing was written', () => {
    expect(commentOf({ comment: ' ', interest: '' })).toBe('');
  });
});
