import { answersOf, criteriaOf, draftKeys, person, significanceOf } from '../../testing/builders';
import { proposalDocument, proposalRow, registrationOf } from '../../testing/registrationBuilders';
import { printedSettings } from '../protocol/printedSettings';
import { decodeDocument, encodeDocument } from '../submissions/encodeDocument';
import { columnsOf } from '../submissions/columnsOf';
import type { SubmissionDocument, SubmissionRow } from '../submissions/submission';
import { validSubmission } from '../submissions/validSubmission';
import type { DraftAnswers } from './draft';
import type { FollowUp } from './followUp';
import { readAnswers, answersText } from './readAnswers';
import { toHandover, toNotice, toRenewal } from './toFollowUp';

const amy = person('Amy Staff');
const affirmation = { by: amy, on: '2028-03-01' };
const before = proposalDocument();
const context = { settings: printedSettings, me: amy, before, particulars: { yearReviewed: '2027/28' } };

function draft(
  followUp: Partial<FollowUp>,
  given: Partial<DraftAnswers> = {}
): DraftAnswers & { readonly followUp: FollowUp } {
  return {
    ...answersOf({
      significance: significanceOf({
        criteria: criteriaOf(1, 2, 2, 2, 2, 2, 2),
        amounts: { year: '2027/28', cash: '2,000', time: '1,000', passingThrough: '0' },
        aims: { 'aim-1': 'direct' }
      }),
      ...given
    }),
    followUp: { kind: 'Review', against: 'submission-1', answers: {}, affirmed: {}, ...followUp }
  };
}

describe('an annual review as submitted', () => {
  it('holds the whole record, what changed since last year and who affirmed what', () => {
    const review = toRenewal(
      draftKeys('b'),
      draft({
        affirmed: {
          'registration.leadBody': affirmation,
          'registration.purpose': affirmation,
          'registration.cashThisYear': affirmation,
          'registration.nonsense': affirmation
        }
      }),
      { ...context, registration: registrationOf({ purpose: 'Keep the park open', cashThisYear: 250_000 }) }
    );
    expect(review).toMatchObject({
      kind: 'Review',
      formVersion: 'appendix-e-1+appendix-b-1',
      supersedes: 'submission-1',
      against: 'submission-1',
      particulars: { yearReviewed: '2027/28' }
    });
    expect(review.differences).toEqual([
      {
        field: 'registration.purpose',
        before: 'Keep the riverside park clean and open',
        after: 'Keep the park open'
      },
      { field: 'registration.cashThisYear', before: '£2,000', after: '£2,500' }
    ]);
    // A fact that was changed is not affirmed, and a figure of the year never is.
    expect(review.affirmed).toEqual({ 'registration.leadBody': affirmation });
  });

  it('of a partnership that rose needs the form of the new band', () => {
    const rose = draft({}, { significance: significanceOf() });
    const registration = registrationOf();
    expect(() => toRenewal(draftKeys('b'), rose, { ...context, registration })).toThrow(
      'A Moderate partnership needs the Basic Partnership Evaluation (Appendix C) as well'
    );
    const evaluation = { form: 'Moderate', answers: { aims: [{ aim: 'Open all year' }] } } as const;
    expect(toRenewal(draftKeys('b'), rose, { ...context, registration, evaluation })).toMatchObject({
      formVersion: 'appendix-e-1+appendix-c-1',
      evaluation: { aims: [{ aim: 'Open all year' }] }
    });
  });

  it('of what is no partnership any more is refused: it is left instead', () => {
    const screening = { ...answersOf().screening, result: 'NotPartnership', goodPractice: true } as const;
    const none = draft({}, { screening: { ...screening, justification: 'It became a contract' } });
    expect(() => toRenewal(draftKeys('b'), none, { ...context, registration: registrationOf() })).toThrow(
      'By these answers it is no partnership any more: leave it instead.'
    );
  });
});

it('a confirmation and a leaving hold their own answers and what they follow', () => {
  const leaving = toNotice(draftKeys('b'), draft({ kind: 'Leaving' }), {
    ...context,
    particulars: { leavingReason: 'It did what it was for' }
  });
  expect(leaving).toMatchObject({
    kind: 'Leaving',
    formVersion: 'leaving-1',
    name: 'Riverside park',
    against: 'submission-1',
    particulars: { leavingReason: 'It did what it was for' }
  });
  expect(leaving).not.toHaveProperty('registration');
});

describe('a hand-over as submitted', () => {
  const handed = {
    partnershipKey: 'partnership-a',
    name: 'Riverside park',
    existing: true,
    service: 'Planning',
    against: 'submission-1'
  };

  it('makes the receiver the lead officer', () => {
    const given = toHandover('submission-b', handed, person('Ben New'), { handoverReason: 'A new post' }, context);
    expect(given).toMatchObject({ kind: 'Handover', leadOfficer: { name: 'Ben New' }, supersedes: '' });
    expect(given).not.toHaveProperty('draft');
  });

  it('carries a draft that its receiver reads back whole', () => {
    const text = answersText(answersOf({ name: '' }));
    const given = toHandover('b', { ...handed, name: ' ', against: '', draft: text }, person('Ben New'), {}, context);
    expect(given.name).toBe('No name yet');
    expect(readAnswers(given.draft)).toEqual(answersOf({ name: '' }));
  });

  it('goes to a colleague, never to oneself', () => {
    expect(() => toHandover('b', handed, amy, {}, context)).toThrow('Choose somebody else: you have it already.');
    expect(() => toHandover('b', handed, { login: '', objectId: '', name: 'Ben' }, {}, context)).toThrow(
      'Choose the colleague who takes it over.'
    );
  });
});

const registration = registrationOf();
const evaluation = { form: 'Major', answers: { roleText: 'Leads it' } } as const;
const documents: readonly SubmissionDocument[] = [
  proposalDocument({ formVersion: 'appendix-c-1', evaluation: { roleText: 'Leads it' } }),
  toRenewal(draftKeys('b'), draft({ affirmed: { 'registration.leadBody': affirmation } }), {
    ...context,
    registration
  }),
  toRenewal(draftKeys('b'), draft({ kind: 'Change' }), { ...context, registration, evaluation }),
  toNotice(draftKeys('b'), draft({ kind: 'Confirmation' }), context),
  toNotice(draftKeys('b'), draft({ kind: 'Leaving' }), context),
  toHandover(
    'submission-b',
    { partnershipKey: 'partnership-a', name: 'Riverside park', existing: true, service: 'Planning', against: '' },
    person('Ben New'),
    {},
    context
  )
];

describe('a yearly confirmation as submitted', () => {
  const yes = { stillRunning: true, factsRight: true, stillLimited: true };
  const bandOf = (particulars: typeof yes): string =>
    columnsOf(
      toNotice(draftKeys('b'), draft({ kind: 'Confirmation' }), { ...context, particulars }),
      'f'.repeat(64),
      printedSettings
    ).band;

  it('gives the band that it confirms; with a “no” it confirms none', () => {
    expect(bandOf(yes)).toBe('Limited');
    expect(bandOf({ ...yes, stillRunning: false })).toBe('');
    expect(bandOf({ ...yes, factsRight: false })).toBe('');
    expect(bandOf({ ...yes, stillLimited: false })).toBe('');
  });
});

describe.each(documents.map(document => [document.kind, document] as const))('a stored %s', (_kind, document) => {
  function rowOf(given: SubmissionDocument): SubmissionRow {
    const { id, author, submittedOn } = proposalRow();
    return { id, author, submittedOn, ...columnsOf(given, 'f'.repeat(64), printedSettings) };
  }

  it('is read back whole', async () => {
    const { hash, chunks } = await encodeDocument(document);
    expect(JSON.parse(JSON.stringify(await decodeDocument(chunks, hash)))).toEqual(
      JSON.parse(JSON.stringify(document))
    );
  });

  it('is valid, and is not on another form than it names', () => {
    expect(validSubmission(rowOf(document), document, [])).toBeUndefined();
    const other = { ...document, formVersion: 'appendix-b-0' } as SubmissionDocument;
    expect(validSubmission(rowOf(other), other, [])).toBe(
      'It was made on a form that was not in force when it was submitted.'
    );
  });
});

it('a document that claims Appendix C without its answers, or has answers that its form does not ask, is not valid', () => {
  const claims = [
    proposalDocument({ formVersion: 'appendix-c-1' }),
    proposalDocument({ evaluation: { roleText: 'Leads it' } })
  ];
  for (const document of claims) {
    const row = proposalRow({ formVersion: document.formVersion });
    expect(validSubmission(row, document, [])).toBe('It does not hold the answers that its form asks for.');
  }
});
