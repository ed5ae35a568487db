import { printedSettings } from '../domain/protocol/printedSettings';
import { decodeDocument, encodeDocument } from '../domain/submissions/encodeDocument';
import type { ReviewDocument } from '../domain/submissions/submission';
import { filledForm } from '../testing/filledForm';
import { proposalDocument, registrationOf } from '../testing/registrationBuilders';
import { allForms } from './allForms';
import { renewalFacts } from './annualReview/reviewFacts';
import { evaluationFacts } from './fullEvaluation/evaluationFacts';
import type { Form } from './model/form';
import { toStoredAnswers } from './model/toStoredAnswers';
import { toTypedAnswers } from './model/toTypedAnswers';
import { validateForm } from './model/validateForm';
import type { Facts } from './model/visibleQuestions';

/** A partnership in which every condition of the forms holds: the council is accountable body, there are grants, and personal data is shared. */
const registration = registrationOf({
  accountableBody: 'Council',
  grantFunded: true,
  sharesData: true,
  personalData: true
});
const known = { registration, aims: { 'aim-1': 'direct' } } as const;
const evaluation = evaluationFacts(known, {}, printedSettings);
const renewal = renewalFacts({
  registration,
  evaluation: {},
  particulars: {},
  bandBefore: 'Moderate',
  bandNow: 'Major',
  changed: 1
});

const { C, D, E, confirmation, change, leaving, handover } = allForms;
const forms: readonly (readonly [string, Form, Facts])[] = [
  ['Appendix C', C, evaluation],
  ['Appendix D', D, evaluation],
  ['Appendix E', E, renewal],
  ['the confirmation', confirmation, {}],
  ['the change', change, renewal],
  ['the leaving', leaving, {}],
  ['the hand-over', handover, {}]
];

describe.each(forms)('%s with every question answered that must be', (_name, form, facts) => {
  const typed = filledForm(form, facts);

  it('can be submitted, and asks for something', () => {
    expect(validateForm(form, typed, facts)).toEqual([]);
    expect(validateForm(form, {}, facts)).not.toEqual([]);
  });

  it('comes back from a submission as it was typed, but for what is declared anew each time', () => {
    const stored = toStoredAnswers(form, typed, facts);
    const again = toTypedAnswers(form, stored);
    const declared = Object.keys(typed).filter(id => typed[id] === true);
    expect(Object.keys(again).sort()).toEqual(
      Object.keys(typed)
        .filter(id => !declared.includes(id))
        .sort()
    );
    expect(toStoredAnswers(form, { ...again, ...Object.fromEntries(declared.map(id => [id, true])) }, facts)).toEqual(
      stored
    );
  });
});

it('a review of a Major partnership, whole, is kept and read back', async () => {
  const before = proposalDocument({ registration });
  const review: ReviewDocument = {
    ...before,
    kind: 'Review',
    formVersion: 'appendix-e-1+appendix-d-1',
    evaluation: toStoredAnswers(D, filledForm(D, evaluation), evaluation),
    particulars: toStoredAnswers(E, filledForm(E, renewal), renewal),
    against: 'submission-0',
    affirmed: {},
    differences: []
  };
  const { chunks, hash } = await encodeDocument(review);
  expect(JSON.parse(JSON.stringify(await decodeDocument(chunks, hash)))).toEqual(JSON.parse(JSON.stringify(review)));
  expect(Object.keys(review.evaluation ?? {}).length).toBeGreaterThan(100);
});
