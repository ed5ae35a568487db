import {
  answersOf,
  draftKeys,
  notPartnershipAnswers,
  person,
  screeningOf,
  significanceOf
} from '../../testing/builders';
import { printedSettings } from '../protocol/printedSettings';
import { Trouble } from '../trouble';
import type { DraftAnswers } from './draft';
import { documentKindOf, toDocument } from './toDocument';

const context = { settings: printedSettings, me: person('Amy Staff') };

describe('the document that answers submit', () => {
  it('is a score sheet for a partnership and for what is in between, and "not" otherwise', () => {
    const kind = (result: DraftAnswers['screening']['result']): string | undefined =>
      documentKindOf(answersOf({ screening: screeningOf({ result }) }));
    expect([kind('Partnership'), kind('InBetween'), kind('NotPartnership'), kind(undefined)]).toEqual([
      'ScoreSheet',
      'ScoreSheet',
      'NotPartnership',
      undefined
    ]);
  });

  it('has the keys of the draft, the officer as lead officer and the amounts in pence', () => {
    const amounts = { year: ' 2027/28', cash: '£25k', time: '', passingThrough: '0.50' };
    const significance = significanceOf({ amounts, aims: { 'aim-1': 'direct', 'an older aim': 'direct' } });
    expect(toDocument(draftKeys(), answersOf({ name: ' Riverside park ', significance }), context)).toMatchObject({
      kind: 'ScoreSheet',
      formVersion: 'appendix-a-1',
      protocolVersion: 0,
      submissionKey: 'submission-a',
      partnershipKey: 'partnership-a',
      supersedes: '',
      name: 'Riverside park',
      leadOfficer: { login: 'amy.staff@council.example', name: 'Amy Staff' },
      significance: {
        amounts: { year: '2027/28', cash: 2_500_000, time: 0, passingThrough: 50 },
        aims: { 'aim-1': 'direct' }
      }
    });
  });

  it('names the document that it replaces', () => {
    expect(toDocument(draftKeys(), answersOf(), { ...context, supersedes: 'submission-z' }).supersedes).toBe(
      'submission-z'
    );
  });

  it('holds no Appendix A when it is not a partnership', () => {
    const document = toDocument(draftKeys(), notPartnershipAnswers(), context);
    expect(document).toMatchObject({ kind: 'NotPartnership', formVersion: 'screening-1' });
    expect(document).not.toHaveProperty('significance');
  });

  it('leaves out what the result no longer asks', () => {
    const screening = screeningOf({ justification: 'typed before the result changed', goodPractice: true });
    const document = toDocument(draftKeys(), answersOf({ screening }), context);
    expect([document.screening.justification, document.screening.goodPractice]).toEqual(['', undefined]);
  });

  it('is refused, with the first problem, while one is left', () => {
    expect(() => toDocument(draftKeys(), answersOf({ service: '' }), context)).toThrow(
      new Trouble('refused', 'Enter the service that the arrangement belongs to.')
    );
  });
});
