import { newShareOf } from '../../testing/shareBuilders';
import { checkShare } from './checkShare';

const now = new Date('2027-03-02T10:00:00Z');
const submittedOn = '2027-03-01T09:00:00Z';

describe('before it is recorded that a partner was given the pack', () => {
  it('nothing is wrong with an organisation, a day and an answer', () => {
    expect(checkShare(newShareOf({ contact: '', note: '' }), submittedOn, now)).toEqual([]);
  });

  it('may be the day on which the version was submitted', () => {
    expect(checkShare(newShareOf({ givenOn: '2027-03-01' }), submittedOn, now)).toEqual([]);
  });

  it.each([
    ['no organisation', { organisation: '  ' }, 'organisation', 'Say which organisation was given the pack.'],
    ['no day', { givenOn: '' }, 'givenOn', 'Enter the date on which they were given the pack.'],
    ['31 February', { givenOn: '2027-02-31' }, 'givenOn', 'Enter the date on which they were given the pack.'],
    [
      'a day to come',
      { givenOn: '2027-03-03' },
      'givenOn',
      'Record it once they have the pack: this date is still to come.'
    ],
    [
      'a day before the version was there',
      { givenOn: '2027-02-28' },
      'givenOn',
      'This date lies before the day on which the version that the pack shows was submitted.'
    ],
    ['no answer', { standards: '' }, 'standards', 'Say whether they apply the standards, or that it is not known yet.'],
    [
      'a name that is too long',
      { organisation: 'x'.repeat(201) },
      'organisation',
      'Shorten this to 200 characters or fewer: it has 201.'
    ],
    [
      'half an emoji',
      { note: 'a\ud83d' },
      'note',
      'Delete and type again the broken character (half of an emoji or symbol) in this text.'
    ]
  ] as const)('%s is told in one sentence', (_what, part, field, text) => {
    expect(checkShare(newShareOf(part), submittedOn, now)).toEqual([{ field, text }]);
  });
});
