import fc from 'fast-check';
import { answersOf, notPartnershipAnswers } from '../../testing/builders';
import { Trouble } from '../trouble';
import { emptyAnswers } from './emptyAnswers';
import { answersText, readAnswers } from './readAnswers';

describe('a stored draft', () => {
  it('is read back as it was written', () => {
    expect(readAnswers(answersText(answersOf()))).toEqual(answersOf());
    expect(readAnswers(answersText(notPartnershipAnswers()))).toEqual(notPartnershipAnswers());
  });

  it('keeps the lead officer of what it corrects, and takes nobody without a sign-in name for one', () => {
    const leadOfficer = { login: 'lucy.lead@council.example', objectId: 'c1', name: 'Lucy Lead' };
    expect(readAnswers(answersText(answersOf({ leadOfficer })))).toEqual(answersOf({ leadOfficer }));
    expect(readAnswers('{"leadOfficer":{"name":"Lucy Lead"}}')).toEqual(emptyAnswers);
  });

  it('keeps even what could never be submitted', () => {
    const name = 'half \ud83c, control \u0000, é🌊 <script>';
    const text = answersText(answersOf({ name }));
    expect(text).toMatch(/^[ -~]+$/);
    expect(readAnswers(text).name).toBe(name);
  });

  it.each(['{}', '[]', '5', 'null', '"text"', '{"screening":7,"significance":{"criteria":[]}}'])(
    '%s is an empty draft',
    text => {
      expect(readAnswers(text)).toEqual(emptyAnswers);
    }
  );

  it('drops what it does not know and keeps the rest', () => {
    const stored = {
      name: 'Riverside park',
      existing: 'perhaps',
      colour: 'red',
      screening: { tests: { agreement: { answer: 'yes', note: 'signed' }, sharedRisk: { answer: 'maybe' } } },
      significance: { criteria: { 1: { score: 5 }, 2: { score: 6 }, 7: { score: 3 } }, aims: { a: 'direct', b: 'no' } }
    };
    const read = readAnswers(JSON.stringify(stored));
    expect(read).toMatchObject({ name: 'Riverside park', service: '', significance: { aims: { a: 'direct' } } });
    expect(read.existing).toBeUndefined();
    expect(read.screening.tests.agreement).toEqual({ answer: 'yes', note: 'signed' });
    expect(read.screening.tests.sharedRisk).toEqual({ note: '' });
    expect(read.significance.criteria[1]).toEqual({ score: 5, reason: '' });
    expect(read.significance.criteria[2].score).toBeUndefined();
    expect(Object.keys(read.significance.criteria)).toEqual(['1', '2', '3', '4', '5', '6', '9']);
    expect(read.significance.aims).toEqual({ a: 'direct' });
  });

  it('of an older version opens without an evaluation and follows nothing', () => {
    const { evaluation: _new, ...older } = answersOf({ registration: { purpose: 'To open the park' } });
    expect(readAnswers(JSON.stringify(older))).toEqual(answersOf({ registration: { purpose: 'To open the park' } }));
  });

  it('keeps what it follows and who affirmed what; an affirmation without a name or a date is none', () => {
    const by = { login: 'amy.staff@council.example', objectId: 'c1', name: 'Amy Staff' };
    const followUp = {
      kind: 'Review',
      against: 'submission-1',
      answers: { complaints: '2' },
      affirmed: { 'registration.purpose': { by, on: '2028-03-01' } }
    } as const;
    const stored = answersOf({ followUp, evaluation: { userBenefit: 'Shorter waits' } });
    expect(readAnswers(answersText(stored))).toEqual(stored);
    const broken = { 'registration.leadBody': { by: { name: 'Amy' }, on: '2028-03-01' }, 'registration.kind': { by } };
    expect(readAnswers(JSON.stringify({ followUp: { ...followUp, affirmed: broken } })).followUp?.affirmed).toEqual({});
    expect(readAnswers('{"followUp":{"kind":"Party"}}').followUp).toBeUndefined();
  });

  it.each(['', 'not JSON', '{"name":', undefined, null])('%j is refused', stored => {
    expect(() => readAnswers(stored)).toThrow(
      new Trouble('refused', 'This draft cannot be read: what is stored is not a draft of this toolkit.')
    );
  });

  it('never throws for any JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(Object.keys(readAnswers(text))).toEqual([
          'name',
          'existing',
          'service',
          'screening',
          'significance',
          'registration',
          'evaluation',
          'supersedes'
        ]);
      })
    );
  });
});
