import { amy, daniel, imran, tom } from '../cast';
import { story, type Story } from './story';

/** What turned out to be no partnership, and what good practice is applied to anyway. */
export const notPartnerships: readonly Story[] = [
  story({
    by: amy,
    daysAgo: 40,
    name: 'Local plan viability consultants',
    existing: false,
    tests: 'yynnny',
    notes: {
      independentBodies: 'The council and a consultancy.',
      qualityOfLife: 'A sound plan helps everybody, but they are paid for it.'
    },
    screening: { result: 'NotPartnership', nearestExample: 'consultants', goodPractice: false }
  }),
  story({
    by: tom,
    daysAgo: 26,
    name: 'Tree nursery secondment',
    existing: true,
    tests: 'yyyn?n',
    notes: { independentBodies: 'The council and the county council.', mutualBenefit: 'Mostly the officer gains.' },
    screening: {
      result: 'NotPartnership',
      nearestExample: 'secondments',
      goodPractice: true,
      justification:
        'One officer is lent for two days a week: nothing is shared, and either side can end it in a month.'
    }
  }),
  story({
    by: daniel,
    daysAgo: 19,
    name: 'Autumn jobs fair',
    existing: false,
    tests: 'nynnyy',
    notes: {
      independentBodies: 'The council, the job centre and about forty employers.',
      mutualBenefit: 'Employers meet candidates.',
      qualityOfLife: 'Some people find work.'
    },
    screening: { result: 'NotPartnership', nearestExample: 'jobs-fairs', goodPractice: true }
  })
];

/** Drafts that are half-way: the default member of staff finds them on their first page. */
export const drafts: readonly Story[] = [
  story({
    by: amy,
    daysAgo: 5,
    name: 'Shared building control with the neighbouring district',
    existing: false,
    notes: {
      independentBodies: 'The council and the neighbouring district.',
      sharedRisk: 'Fee income may fall short for both.',
      mutualBenefit: 'Cover for leave and a wider range of specialists.',
      qualityOfLife: 'Quicker answers for people who build or extend.'
    },
    screening: { nearestExample: 'collaborative-working' },
    scores: [[3], [2], undefined, [3]],
    amounts: { year: '2027/28', cash: '40,000', time: '', passingThrough: '' },
    direct: ['aim-1']
  }),
  story({
    by: amy,
    daysAgo: 2,
    name: 'Flood resilience forum',
    tests: 'yy----',
    notes: { independentBodies: 'The council, the county council, the water company and four parishes.' },
    screening: { result: undefined }
  }),
  story({
    by: imran,
    daysAgo: 1,
    name: 'Furniture reuse store',
    existing: false,
    tests: 'yyy---',
    notes: { independentBodies: 'The council and a charity.' },
    screening: { result: undefined }
  })
];
