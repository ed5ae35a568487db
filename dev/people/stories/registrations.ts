import { amy, colin, daniel, helen, imran, joanne, lucy, martin, priya, ruth, tom, yasmin } from '../cast';
import { registration, type Registration } from './registration';

/** Limited partnerships at each point of their way: one for everybody who opens the demo. */
export const registrations: readonly Registration[] = [
  registration({
    by: daniel,
    daysAgo: 47,
    name: 'Town centre heritage trail',
    existing: true,
    notes: { independentBodies: 'The council, the civic society and the museum trust.' },
    amounts: { year: '2026/27', cash: '1,500', time: '2,400', passingThrough: '0' },
    indirect: ['aim-3', 'aim-5'],
    registration: {
      purpose: 'To keep a walking trail of eighteen plaques, with a leaflet and guided walks in summer.',
      partners: [
        {
          name: 'Civic Society',
          sector: 'voluntary',
          membership: 'Founding',
          contact: 'The secretary',
          joined: '2019'
        },
        { name: 'Museum Trust', sector: 'voluntary', membership: 'Founding', contact: 'The curator', joined: '2019' }
      ]
    },
    then: [
      { daysAgo: 45, by: colin, decided: 'Complete', as: 'Cept' },
      {
        daysAgo: 42,
        by: helen,
        decided: 'Approved',
        as: 'HeadOfService',
        comment: 'Good value. Keep the walks going.'
      },
      { daysAgo: 41, by: priya, entered: true }
    ]
  }),
  registration({
    by: imran,
    daysAgo: 35,
    name: 'Winter night shelter rota',
    existing: true,
    notes: { independentBodies: 'The council and seven churches.' },
    amounts: { year: '2026/27', cash: '4,000', time: '3,600', passingThrough: '0' },
    direct: ['aim-2'],
    indirect: ['aim-5'],
    registration: {
      purpose: 'To open a warm hall each night from December to February, one church a night.',
      startsOn: '1 December 2021',
      cashThisYear: '4,000',
      cashNextYear: '4,000',
      cashYearAfter: '4,000',
      timeDays: '18',
      partners: [
        { name: 'Churches Together', sector: 'voluntary', membership: 'Full', contact: 'The rota co-ordinator' },
        { name: 'Night Shelter Charity', sector: 'voluntary', membership: 'Full', contact: 'The manager' }
      ],
      sharesData: 'yes',
      personalData: 'yes'
    },
    then: [
      { daysAgo: 33, by: priya, decided: 'Complete', as: 'Cept' },
      { daysAgo: 31, by: martin, decided: 'Approved', as: 'HeadOfService' },
      { daysAgo: 30, by: colin, entered: true }
    ]
  }),
  registration({
    by: lucy,
    daysAgo: 14,
    name: 'Junior parkrun at Ashby Meadow',
    existing: false,
    notes: { independentBodies: 'The council, parkrun and the school sport network.' },
    amounts: { year: '2026/27', cash: '900', time: '1,200', passingThrough: '0' },
    direct: ['aim-5'],
    registration: {
      purpose: 'A free two-kilometre run for children every Sunday morning, led by volunteers.',
      partners: [{ name: 'parkrun', sector: 'voluntary', membership: 'Organiser', contact: 'The event director' }],
      cashThisYear: '900',
      cashNextYear: '300',
      cashYearAfter: '300',
      timeDays: '6'
    },
    then: [
      { daysAgo: 12, by: colin, decided: 'Complete', as: 'Cept' },
      { daysAgo: 9, by: yasmin, decided: 'Approved', as: 'HeadOfService', comment: 'Please tell the grounds team.' }
    ]
  }),
  registration({
    by: ruth,
    daysAgo: 13,
    name: 'Landlord forum',
    existing: true,
    notes: { independentBodies: 'The council, the landlords’ association and the student union.' },
    amounts: { year: '2026/27', cash: '600', time: '4,100', passingThrough: '0' },
    direct: ['aim-2'],
    registration: {
      purpose: 'Two meetings a year where landlords, tenants and the council hear of what changes.',
      partners: [{ name: 'Landlords’ Association', sector: 'private', membership: 'Member' }],
      governingDocument: 'none',
      governingDocumentWhere: '',
      governingDocumentDue: '31 March 2027',
      exitArrangement: 'notYet'
    },
    then: [
      { daysAgo: 11, by: priya, decided: 'Complete', as: 'Cept' },
      {
        daysAgo: 7,
        by: martin,
        decided: 'Returned',
        as: 'HeadOfService',
        comment: 'The student union is a partner too: name it, and say who chairs.'
      }
    ]
  }),
  registration({
    by: amy,
    daysAgo: 9,
    name: 'Neighbourhood plan champions',
    existing: false,
    notes: { independentBodies: 'The council and nine parish councils.' },
    amounts: { year: '2026/27', cash: '2,000', time: '6,300', passingThrough: '0' },
    direct: ['aim-5'],
    indirect: ['aim-4'],
    registration: {
      purpose: 'To train two people in each parish who help their neighbours to write a plan.',
      partners: [
        { name: 'Parish and Town Councils’ Association', sector: 'public', membership: 'Member', joined: '2026' },
        { name: 'Rural Action', sector: 'voluntary', membership: 'Trainer', joined: '2026' }
      ],
      cashThisYear: '2,000',
      cashNextYear: '2,000',
      cashYearAfter: '0',
      timeDays: '30',
      accountableBody: 'Undecided'
    },
    then: [{ daysAgo: 7, by: colin, decided: 'Complete', as: 'Cept' }]
  }),
  registration({
    by: joanne,
    daysAgo: 6,
    name: 'Young planners’ mentoring circle',
    existing: false,
    notes: { independentBodies: 'The council, two neighbouring districts and the university.' },
    amounts: { year: '2026/27', cash: '0', time: '2,100', passingThrough: '0' },
    direct: ['aim-6'],
    registration: {
      purpose: 'Monthly evenings where students meet planners of three councils.',
      partners: [{ name: 'University planning school', sector: 'public', membership: 'Host' }],
      cover: { login: helen.login, objectId: helen.objectId, name: helen.name },
      cashThisYear: '0',
      cashNextYear: '0',
      cashYearAfter: '0'
    },
    then: [{ daysAgo: 5, by: priya, decided: 'Complete', as: 'Cept' }]
  }),
  registration({
    by: tom,
    daysAgo: 6,
    name: 'Community orchard network',
    existing: true,
    notes: { independentBodies: 'The council, six orchard groups and the wildlife trust.' },
    amounts: { year: '2026/27', cash: '1,100', time: '1,900', passingThrough: '0' },
    direct: ['aim-4'],
    registration: {
      purpose: 'To share tools, training and harvests between the six orchards on our land.',
      partners: [{ name: 'Wildlife Trust', sector: 'voluntary', membership: 'Member' }],
      timeDays: '9'
    },
    then: [
      {
        daysAgo: 4,
        by: colin,
        wrote: 'Query',
        field: 'registration.partners',
        text: 'The orchard groups are partners as well. Please name them, and say which are registered charities.'
      }
    ]
  }),
  registration({
    by: daniel,
    daysAgo: 10,
    name: 'Business park green network',
    service: 'Regeneration',
    existing: false,
    notes: { independentBodies: 'The council and eleven businesses.' },
    amounts: { year: '2026/27', cash: '3,000', time: '2,700', passingThrough: '0' },
    direct: ['aim-4'],
    indirect: ['aim-3'],
    registration: {
      purpose: 'Businesses plant and keep the verges of the park; the council lends advice and tools.',
      partners: [{ name: 'Business Park Association', sector: 'private', membership: 'Member' }],
      cashThisYear: '3,000',
      cashNextYear: '1,000',
      cashYearAfter: '1,000'
    },
    then: [{ daysAgo: 8, by: priya, decided: 'Complete', as: 'Cept' }]
  }),
  registration({
    by: lucy,
    daysAgo: 2,
    name: 'Walking football league',
    existing: true,
    notes: { independentBodies: 'The council, four clubs and the public health team.' },
    amounts: { year: '2026/27', cash: '700', time: '1,600', passingThrough: '0' },
    direct: ['aim-5'],
    registration: {
      purpose: 'A weekly league for people over fifty at the leisure centre.',
      partners: [
        { name: 'Town Football Club', sector: 'voluntary', membership: 'Member' },
        { name: 'Public Health', sector: 'public', membership: 'Funder' }
      ],
      cashThisYear: '700',
      cashNextYear: '700',
      cashYearAfter: '700'
    }
  })
];
