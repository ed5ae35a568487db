import { screeningOf } from '../../testing/builders';
import { emptyScreening } from './emptyScreening';
import { screeningTests, type Screening, type ScreeningTest, type TestAnswer } from './screening';
import { needsJustification, suggestScreeningResult } from './suggestScreeningResult';

function testsWith(given: { readonly [T in ScreeningTest]?: TestAnswer }): Screening['tests'] {
  let { tests } = screeningOf();
  for (const test of screeningTests) if (given[test]) tests = { ...tests, [test]: { answer: given[test], note: '' } };
  return tests;
}

describe('is it a partnership? (protocol section 2)', () => {
  it('is, when the whole definition is met', () => {
    expect(suggestScreeningResult(testsWith({}))).toBe('Partnership');
  });

  it('is not, when there are no two independent bodies', () => {
    expect(suggestScreeningResult(testsWith({ independentBodies: 'no' }))).toBe('NotPartnership');
  });

  it('is not, when one merely buys from another', () => {
    expect(suggestScreeningResult(testsWith({ workingTogether: 'no' }))).toBe('NotPartnership');
  });

  it.each([
    ['no agreement', { agreement: 'no' }],
    ['no shared risk', { sharedRisk: 'no' }],
    ['no benefit to all', { mutualBenefit: 'no' }],
    ['no better quality of life', { qualityOfLife: 'no' }],
    ['doubt about independent bodies', { independentBodies: 'unsure' }],
    ['doubt about working together', { workingTogether: 'unsure' }],
    ['doubt about everything', Object.fromEntries(screeningTests.map(test => [test, 'unsure'] as const))]
  ] as const)('is in between with %s', (_case, given) => {
    expect(suggestScreeningResult(testsWith(given))).toBe('InBetween');
  });

  it('stays "not" when the other tests are in doubt', () => {
    expect(suggestScreeningResult(testsWith({ workingTogether: 'no', sharedRisk: 'unsure' }))).toBe('NotPartnership');
  });

  it.each(screeningTests)('suggests nothing while the test "%s" is unanswered', test => {
    const tests = { ...testsWith({ workingTogether: 'no', independentBodies: 'no' }), [test]: { note: '' } };
    expect(suggestScreeningResult(tests)).toBeUndefined();
  });
});

describe('deviations are allowed with sound justification (protocol section 2)', () => {
  it('asks for it when the result differs from the suggestion', () => {
    expect(needsJustification(screeningOf({ result: 'InBetween' }))).toBe(true);
    expect(needsJustification(screeningOf({ result: 'NotPartnership' }))).toBe(true);
  });

  it('does not ask when the result is the suggested one, whatever the nearest example says', () => {
    expect(needsJustification(screeningOf({ result: 'Partnership', nearestExample: 'jobs-fairs' }))).toBe(false);
  });

  it('does not ask while there is no result or no suggestion', () => {
    expect(needsJustification(screeningOf({ result: undefined }))).toBe(false);
    expect(needsJustification({ ...emptyScreening, result: 'Partnership' })).toBe(false);
  });
});
