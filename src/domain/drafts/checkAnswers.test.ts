import { answersOf, criteriaOf, notPartnershipAnswers, screeningOf, significanceOf } from '../../testing/builders';
import { checkAnswers } from './checkAnswers';
import type { DraftAnswers } from './draft';
import { emptyAnswers } from './emptyAnswers';

function problemsOf(answers: DraftAnswers): { readonly [field: string]: string } {
  return Object.fromEntries(checkAnswers(answers).map(({ field, text }) => [field, text]));
}

describe('answers that can be submitted', () => {
  it('are a complete score sheet or a complete "not a partnership"', () => {
    expect(problemsOf(answersOf())).toEqual({});
    expect(problemsOf(notPartnershipAnswers())).toEqual({});
  });

  it('may have fewer than five criteria scored, as a score sheet without a band', () => {
    const none = 'doesNotApply';
    const criteria = criteriaOf(3, none, none, none, none, none, none);
    expect(problemsOf(answersOf({ significance: significanceOf({ criteria }) }))).toEqual({});
  });

  it('may hold <script> or =HYPERLINK, which are ordinary text', () => {
    expect(problemsOf(answersOf({ name: '<script>alert(1)</script>', service: '=HYPERLINK("x")' }))).toEqual({});
  });

  it('are not asked for Appendix A when it is not a partnership', () => {
    expect(problemsOf(notPartnershipAnswers({ significance: emptyAnswers.significance }))).toEqual({});
  });
});

describe('about the arrangement', () => {
  it('needs a name, proposed or existing, and a service', () => {
    expect(problemsOf(answersOf({ name: ' ', existing: undefined, service: '' }))).toEqual({
      name: 'Enter a name for the arrangement: a working name will do.',
      existing: 'Say whether the arrangement is proposed or exists already.',
      service: 'Enter the service that the arrangement belongs to.'
    });
  });

  it('takes a name of 200 characters, not of 300, and on one line', () => {
    expect(problemsOf(answersOf({ name: 'x'.repeat(200) }))).toEqual({});
    expect(problemsOf(answersOf({ name: 'x'.repeat(300) }))).toEqual({
      name: 'Shorten this to 200 characters or fewer: it has 300.'
    });
    expect(problemsOf(answersOf({ name: 'a\nb' }))).toEqual({ name: 'Keep this on one line.' });
  });
});

describe('is it a partnership?', () => {
  it("needs all six tests and the officer's own result", () => {
    const { screening } = emptyAnswers;
    expect(Object.keys(problemsOf(answersOf({ screening })))).toEqual([
      'screening.agreement',
      'screening.independentBodies',
      'screening.workingTogether',
      'screening.sharedRisk',
      'screening.mutualBenefit',
      'screening.qualityOfLife',
      'screening.result'
    ]);
  });

  it('asks which bodies, which risks, what benefit and what improvement when the answer is yes', () => {
    const yes = { answer: 'yes', note: ' ' } as const;
    const tests = {
      agreement: yes,
      independentBodies: yes,
      workingTogether: yes,
      sharedRisk: yes,
      mutualBenefit: yes,
      qualityOfLife: yes
    };
    expect(problemsOf(answersOf({ screening: screeningOf({ tests }) }))).toEqual({
      'screening.independentBodies.note': 'List the independent bodies.',
      'screening.sharedRisk.note': 'Say which risks are shared.',
      'screening.mutualBenefit.note': 'Say how each of the bodies benefits.',
      'screening.qualityOfLife.note': "Say how residents' quality of life will improve."
    });
  });

  it('needs a justification for a result against the suggestion', () => {
    expect(problemsOf(answersOf({ screening: screeningOf({ result: 'InBetween' }) }))).toEqual({
      'screening.justification':
        'Say why your result differs from the suggested one: the protocol asks for sound justification.'
    });
    const justified = screeningOf({ result: 'InBetween', justification: 'The county may still withdraw' });
    expect(problemsOf(answersOf({ screening: justified }))).toEqual({});
  });

  it('asks, when it is not a partnership, whether the good practice is applied anyway', () => {
    const { screening } = notPartnershipAnswers();
    expect(problemsOf(answersOf({ screening: { ...screening, goodPractice: undefined } }))).toEqual({
      'screening.goodPractice': "Say whether the protocol's good practice will be applied anyway."
    });
  });

  it('asks which existing partnership could take it on, only when one could', () => {
    expect(problemsOf(answersOf({ screening: screeningOf({ existingCouldDoIt: true }) }))).toEqual({
      'screening.existing': 'Name the existing partnership that could take this on.'
    });
    expect(problemsOf(answersOf({ screening: screeningOf({ existingCouldDoIt: false }) }))).toEqual({});
  });

  it('takes notes of 2,000 characters', () => {
    const screening = screeningOf({ existingNote: 'x'.repeat(2001) });
    expect(problemsOf(answersOf({ screening }))).toEqual({
      'screening.existing': 'Shorten this to 2,000 characters or fewer: it has 2,001.'
    });
  });
});

describe('how significant is it?', () => {
  it('needs every criterion scored or said not to apply', () => {
    const criteria = criteriaOf(3, 3, 3, 3, 3, 3);
    expect(problemsOf(answersOf({ significance: significanceOf({ criteria }) }))).toEqual({
      'criterion.9': 'Score criterion 9 (Track record) from 1 to 5, or say that it does not apply.'
    });
  });

  it('needs at least one score', () => {
    const none = 'doesNotApply';
    const criteria = criteriaOf(none, none, none, none, none, none, none);
    expect(problemsOf(answersOf({ significance: significanceOf({ criteria }) }))).toEqual({
      'criterion.1': 'Score at least one criterion: a score sheet on which none applies says nothing.'
    });
  });

  it('says for each reason left empty what it is asked for', () => {
    const criteria = {
      1: { score: 5, reason: '' },
      2: { score: 2, reason: '' },
      3: { score: 2, reason: ' ' },
      4: { score: 'doesNotApply', reason: '' },
      5: { score: 4, reason: '' },
      6: { score: 1, reason: '' },
      9: { score: 3, reason: '' }
    } as const;
    expect(problemsOf(answersOf({ significance: significanceOf({ criteria }) }))).toEqual({
      'criterion.1.reason': 'Say why criterion 1 is scored 5.',
      'criterion.3.reason': 'Say why criterion 3 is scored 2: the protocol has no wording for it.',
      'criterion.4.reason': 'Say why criterion 4 does not apply.',
      'criterion.6.reason': 'Say why criterion 6 is scored 1.'
    });
  });

  it('reads amounts and year only if they are typed', () => {
    const amounts = { year: 'soon', cash: '-1', time: 'abc', passingThrough: '25k' };
    expect(problemsOf(answersOf({ significance: significanceOf({ amounts }) }))).toEqual({
      'amounts.year': 'Enter one financial year like 2027/28.',
      'amounts.cash': 'Enter 0 or more: an amount cannot be below zero.',
      'amounts.time': 'Enter an amount in pounds as figures, for example 25,000 or 25,000.50.'
    });
  });

  it.each(['2027/28', '2027-28', '2027/2028', '1999/00', ''])('takes %j as a financial year', year => {
    const amounts = { year, cash: '', time: '', passingThrough: '' };
    expect(problemsOf(answersOf({ significance: significanceOf({ amounts }) }))).toEqual({});
  });
});
