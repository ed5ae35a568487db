import type { DraftAnswers } from '../../../domain/drafts/draft';
import { answersOf, person } from '../../../testing/builders';
import { typedRegistration } from '../../../testing/typedRegistration';
import { differencesBetween } from './differencesBetween';

it('tells two versions of a registration apart in words, tables row by row', () => {
  const mine = answersOf({ registration: typedRegistration({ startsOn: '1/4/2027', sharesData: 'yes' }) });
  const other = answersOf({
    name: 'Riverside',
    registration: typedRegistration({
      startsOn: '1 Apr 2027',
      partners: [
        { name: 'The county', sector: 'public' },
        { name: 'A trust', sector: 'voluntary', contact: 'Clerk' },
        {}
      ]
    })
  });
  expect(differencesBetween(mine, other)).toEqual([
    { field: 'name', label: 'Name', mine: 'Riverside park', other: 'Riverside' },
    {
      field: 'registration.partners',
      label: 'Who are the partners?',
      mine: 'Derbyshire County Council, Public',
      other: 'The county, Public\nA trust, Voluntary or community, Clerk'
    },
    { field: 'registration.sharesData', label: 'Is data shared with partners?', mine: 'Yes', other: 'No' }
  ]);
});

it('says how many answers only one of two versions of a review says to be still true', () => {
  const said = { by: person('Amy Staff'), on: '2028-03-01' };
  const review = (...fields: readonly string[]): DraftAnswers =>
    answersOf({
      followUp: {
        kind: 'Review',
        against: 'submission-1',
        answers: {},
        affirmed: Object.fromEntries(fields.map(field => [field, said]))
      }
    });
  expect(
    differencesBetween(review('registration.purpose', 'registration.kind'), review('registration.purpose'))
  ).toEqual([{ field: 'affirmed', label: 'Said to be still true only here', mine: 'One answer', other: '' }]);
  expect(differencesBetween(review('registration.purpose'), review('registration.purpose'))).toEqual([]);
});
