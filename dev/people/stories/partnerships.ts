import { amy, daniel, imran, lucy, ruth, tom } from '../cast';
import { story, type Story } from './story';

/** Partnerships whose scores wait for CEPT's second view. Invented, but of the kind that a district council has. */
export const partnerships: readonly Story[] = [
  story({
    by: amy,
    daysAgo: 58,
    name: 'Bolsover LSP (example from the protocol)',
    existing: true,
    notes: {
      independentBodies: 'The council, the county council, police, health, the voluntary sector and business.',
      sharedRisk: 'Shared targets and pooled reward money: failing one fails all.',
      mutualBenefit: 'Each body reaches its own targets through the shared plan.',
      qualityOfLife: 'Better health, safety and jobs across the district.'
    },
    screening: { nearestExample: 'local-strategic-partnership' },
    scores: [
      [5, 'The protocol prints the score without a reason.'],
      [4],
      [5, 'The protocol prints the score without a reason.'],
      [5, 'The protocol prints the score without a reason.'],
      [2],
      [5, 'The protocol prints the score without a reason.'],
      [1, 'The protocol prints the score without a reason.']
    ]
  }),
  story({
    by: daniel,
    daysAgo: 51,
    name: 'Northern Mill Towns Growth Board',
    existing: true,
    notes: {
      independentBodies: 'Four district councils, the county council, the university and the chamber of commerce.',
      sharedRisk: 'Grant clawback is shared by formula if outputs are missed.',
      mutualBenefit: 'One bid for infrastructure money instead of seven competing ones.',
      qualityOfLife: 'Jobs nearer home and two reopened stations.'
    },
    scores: [
      [5, 'We are accountable body for a fund of £4.2 million.'],
      [5, 'All six aims are served, five of them directly.'],
      [5, 'We sign the grant agreement and employ the programme team.'],
      [5, 'The Leader sits on the board; two debates in Council this year.'],
      [4],
      [5, 'Quarterly claims to government; late claims are lost.'],
      [2]
    ],
    amounts: { year: '2026/27', cash: '180,000', time: '95,000', passingThrough: '4.2m' },
    direct: ['aim-1', 'aim-3', 'aim-4', 'aim-5', 'aim-6'],
    indirect: ['aim-2']
  }),
  story({
    by: imran,
    daysAgo: 44,
    name: 'Rough Sleeping Prevention Partnership',
    existing: true,
    notes: {
      independentBodies: 'Three districts, the night shelter charity, the probation service and the health trust.',
      sharedRisk: 'Shared staff: if one partner leaves, the others cover the outreach team for six months.',
      mutualBenefit: 'Fewer emergency placements for the councils, fewer admissions for health.',
      qualityOfLife: 'People are off the street within a day of being found.'
    },
    scores: [[4], [4], [4, 'We hold the contract of the outreach team and would owe redundancy.'], [4], [3], [4], [2]],
    amounts: { year: '2026/27', cash: '62,000', time: '38,500', passingThrough: '240,000' },
    direct: ['aim-2', 'aim-5'],
    indirect: ['aim-1', 'aim-6']
  }),
  story({
    by: lucy,
    daysAgo: 37,
    name: 'Active Valleys walking and cycling network',
    existing: false,
    notes: {
      independentBodies: 'The council, the county council, a cycling charity and eleven parish councils.',
      sharedRisk: 'Match funding falls away if one section is not built.',
      mutualBenefit: 'Parishes get safe paths; the county meets its travel plan.',
      qualityOfLife: 'Safe routes to school and 14 miles of new path.'
    },
    screening: { nearestExample: 'health-improvement-programme' },
    scores: [[3], [4], [3], [3], [3], [4], [3]],
    amounts: { year: '2027/28', cash: '45,000', time: '22,000', passingThrough: '60,000' },
    direct: ['aim-4', 'aim-5'],
    indirect: ['aim-1', 'aim-3']
  }),
  story({
    by: ruth,
    daysAgo: 30,
    name: 'Choice-based lettings consortium',
    existing: true,
    notes: {
      independentBodies: 'Five districts and nine housing associations.',
      sharedRisk: 'The system contract is joint; leavers pay their share to its end.',
      mutualBenefit: 'One register of homes for all applicants and landlords.',
      qualityOfLife: 'People see every home they could bid for in one place.'
    },
    scores: [[3], [3], [3], [2], [3], [3], [2]],
    amounts: { year: '2026/27', cash: '31,400', time: '12,000', passingThrough: '0' },
    direct: ['aim-2', 'aim-1'],
    indirect: ['aim-6']
  }),
  story({
    by: amy,
    daysAgo: 23,
    name: 'Canal corridor conservation partnership',
    existing: true,
    notes: {
      independentBodies: 'The council, the canal trust, the wildlife trust and two landowners.',
      sharedRisk: 'Shared liability for towpath works until they are adopted.',
      mutualBenefit: 'Visitors for the trust, habitat for wildlife, a green route for the council.',
      qualityOfLife: 'Nine miles of restored towpath, open to all.'
    },
    screening: { nearestExample: 'conservation-area-grant-scheme' },
    scores: [[3], [3], [3], [3], [3], [2], [3]],
    amounts: { year: '2026/27', cash: '24,000', time: '9,600', passingThrough: '' },
    direct: ['aim-4'],
    indirect: ['aim-3', 'aim-5']
  }),
  story({
    by: tom,
    daysAgo: 16,
    name: 'Friends of Hollin Park',
    existing: true,
    notes: {
      independentBodies: 'The council and a registered group of volunteers.',
      sharedRisk: 'Insurance of volunteer days is shared.',
      mutualBenefit: 'The park is better kept; the group has tools and a hut.',
      qualityOfLife: 'A park that feels safe, with events all year.'
    },
    screening: { nearestExample: 'community-voluntary-partners' },
    scores: [
      [1, 'About £3,000 of officer time a year.'],
      [2],
      [1, 'No contract and no money: tools stay ours.'],
      [2],
      [2],
      [1, 'Nothing has to be sent to anybody.'],
      [2]
    ],
    amounts: { year: '2026/27', cash: '500', time: '2,600', passingThrough: '' },
    indirect: ['aim-4', 'aim-5']
  }),
  story({
    by: lucy,
    daysAgo: 12,
    name: 'Reading Well in libraries and surgeries',
    existing: false,
    tests: 'yyyy?y',
    notes: {
      independentBodies: 'The council, the county library service and the primary care network.',
      sharedRisk: 'Small: each carries its own cost if the scheme ends.',
      mutualBenefit: 'The surgeries are not sure yet what they gain.',
      qualityOfLife: 'Help for people with low mood, close to home.'
    },
    screening: { result: 'InBetween' },
    scores: [
      [1, 'Under £4,000 of officer time.'],
      [3],
      [1, 'A letter of support only.'],
      [2],
      [2],
      [2],
      ['doesNotApply', 'The bodies have not worked together before.']
    ],
    amounts: { year: '2027/28', cash: '', time: '3,900', passingThrough: '' },
    direct: ['aim-5'],
    indirect: ['aim-1']
  }),
  story({
    by: daniel,
    daysAgo: 8,
    name: 'Market Street shopfront grants board',
    existing: false,
    notes: {
      independentBodies: 'The council, the town council and the civic society.',
      sharedRisk: 'Each partner stands for its own part of an overspend.',
      mutualBenefit: 'A better high street for traders and for both councils.',
      qualityOfLife: 'Empty shops come back into use.'
    },
    scores: [[3], [3], [3], [3], [2], [3], [3]],
    amounts: { year: '2026/27', cash: '25,000', time: '8,000', passingThrough: '90,000' },
    direct: ['aim-3'],
    indirect: ['aim-4']
  }),
  story({
    by: ruth,
    daysAgo: 3,
    name: 'Empty homes loan scheme',
    existing: false,
    notes: {
      independentBodies: 'The council, two neighbouring districts and a community lender.',
      sharedRisk: 'Loan losses are shared by the value of the homes in each district.',
      mutualBenefit: 'Homes back in use; the lender reaches new customers.',
      qualityOfLife: 'Fewer boarded-up houses, more families housed.'
    },
    scores: [[4], [3], [4, 'We guarantee our share of the loan losses.'], [3], [3], [3], [4]],
    amounts: { year: '2027/28', cash: '150,000', time: '14,000', passingThrough: '' },
    direct: ['aim-2'],
    indirect: ['aim-3', 'aim-4']
  })
];
