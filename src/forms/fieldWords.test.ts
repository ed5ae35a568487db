import { printedSettings } from '../domain/protocol/printedSettings';
import { fieldWords } from './fieldWords';

describe('the words of a field that a query is pinned to', () => {
  it.each([
    ['', 'The whole submission'],
    ['service', 'Service'],
    ['screening.sharedRisk', 'Shared risk'],
    ['criterion.1', 'Criterion 1: Financial cost to the Council'],
    ['registration.purpose', 'B1.9 What is it for, in brief?'],
    ['registration.partners.0.name', 'B3.1 Who are the partners?'],
    ['evaluation.jointRisk', 'Has a joint risk assessment been made with all the partners?'],
    ['review.yearReviewed', 'E1.1 Which year does this review cover?'],
    ['leaving.leavingReason', 'Leaving a partnership: Why?'],
    ['handover.handoverReason', 'Hand-over to a colleague: Why is it handed over?'],
    ['registration.fromALaterVersion', 'registration.fromALaterVersion'],
    ['constructor.name', 'constructor.name']
  ])('are for "%s": %s', (field, words) => {
    expect(fieldWords(field, printedSettings)).toBe(words);
  });
});

it.each([
  ['appendix-c-1', 'C3.9 Has a joint risk assessment been made with all the partners?'],
  ['appendix-d-1', 'D4.10 Has a joint risk assessment been made with all the partners?']
])('a question of the evaluation has the number of the form that was answered: %s', (formVersion, words) => {
  expect(fieldWords('evaluation.jointRisk', printedSettings, { kind: 'Proposal', formVersion })).toBe(words);
});
