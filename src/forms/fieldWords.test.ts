import { printedSettings } from '../domain/protocol/printedSettings';
import { fieldWords } from './fieldWords';

describe('the words of a field that a query is pinned to', () => {
  it.each([
    ['', 'The whole submission'],
    ['service', 'Service'],
    ['screening.sharedRisk', 'Shared risk'],
    ['criterion.1', 'Criterion 1: Financial cost to the Council'],
    ['registration.fromALaterVersion', 'registration.fromALaterVersion']
  ])('are for "%s": %s', (field, words) => {
    expect(fieldWords(field, printedSettings)).toBe(words);
  });
});
