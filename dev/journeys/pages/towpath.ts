import type { DraftAnswers } from '../../../src/domain/drafts/draft';

const score = (given: 2 | 3 | 4, reason = ''): { score: 2 | 3 | 4; reason: string } => ({ score: given, reason });

const criteria: DraftAnswers['significance']['criteria'] = {
  1: score(3, 'About £60,000 in the year when it costs most.'),
  2: score(3),
  3: score(3),
  4: score(3),
  5: score(3),
  6: score(3),
  9: score(3)
};

const contributions = [
  {
    partner: 'Canal and River Trust',
    what: 'funding',
    amounts: { amounts: { '2026/27': '30,000', '2027/28': '30,000', '2028/29': '0' }, standing: 'confirmed' }
  }
];

/** A Moderate partnership as an officer evaluated it, 21 of 35, and the year of its review. */
export const towpath = {
  name: 'Canal towpath volunteers',
  criteria,
  contributions,
  registration: {
    purpose: 'Volunteers keep nine miles of towpath open and safe all year, with training and tools from the trust.',
    partners: [
      { name: 'Canal and River Trust', sector: 'voluntary' },
      { name: 'Derbyshire County Council', sector: 'public' }
    ],
    leadBody: 'Canal and River Trust',
    reporting: 'Scrutiny committee, once a year'
  },
  evaluation: {
    contributions,
    reason:
      'The towpath belongs to the trust, the bridges to the county and the visitors to us: no one body can keep it.',
    objectives: [
      { aim: 'Nine miles of towpath open all year by March 2028', realistic: 'yes', measurable: 'yes' },
      { aim: 'Forty trained volunteers', realistic: 'yes', measurable: 'yes' }
    ],
    deliverables: [
      {
        task: 'Resurface two miles at Pinxton',
        milestone: 'September 2027',
        lead: 'Amy Fletcher',
        resources: '£30,000'
      }
    ],
    gaps: [
      { gap: 'No deputy for the volunteer leader', action: 'Name a deputy', owner: 'Amy Fletcher', due: '1 Sep 2027' }
    ]
  },
  year: {
    yearReviewed: '2026/27',
    lastActions: [{ action: 'Name a deputy', state: 'done', note: 'Since August' }],
    yearRecommendationReason: 'It does what it set out to do, for less than we planned.'
  }
} as const;
