import { answersOf } from '../../../testing/builders';
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
