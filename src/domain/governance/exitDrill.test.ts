import { registrationOf } from '../../testing/registrationBuilders';
import { drillHeadings, type DrillAnswers } from './drillAnswers';
import { exitDrill, type ExitDrill } from './exitDrill';

const dates: { readonly [typed: string]: string } = { '31 Mar 2028': '2028-03-31', '30 Sep 2029': '2029-09-30' };
const readDate = (typed: string): string | undefined => dates[typed];

const answers: DrillAnswers = {
  registration: registrationOf({
    accountableBody: 'Council',
    grantFunded: true,
    grants: [
      { funder: 'Lottery', amount: 5_000_000, ends: '31 Mar 2028' },
      { funder: 'County', amount: 100_000, ends: '30 Sep 2029' },
      { funder: 'Trust', ends: 'when it is spent' }
    ]
  }),
  evaluation: {
    exitEnd: 'Six months of notice',
    exitLiabilities: 'The county',
    exitInterval: '12',
    exitReviewOn: '2028-04-01',
    terminationAgreed: false,
    preFunding: 2_500_000,
    assetOwnership: 'The council owns the van',
    contributions: [
      {
        partner: 'County',
        what: 'funding',
        amounts: { amounts: { '2027/28': 100_000, '2028/29': 200_000, '2029/30': 300_000 }, standing: 'confirmed' }
      },
      { partner: 'Trust', what: 'staff', amounts: { amounts: { '2029/30': 50_000 }, standing: 'proposed' } },
      { partner: 'Town', what: 'funding', amounts: { amounts: { '2027/28': 70_000 } } }
    ],
    councilContribution: [
      { kind: 'staff', what: 'A ranger', fullTime: '0.5' },
      { kind: 'premises', what: 'The depot' },
      { kind: 'procurement', what: 'Tenders' }
    ]
  },
  review: { residualLiability: 1_250_000 }
};
const wordsOf = ({ known }: ExitDrill): object =>
  Object.fromEntries(
    drillHeadings.map(heading => [heading, known[heading].map(({ what, answer }) => `${what}: ${answer}`)])
  );

describe('"the arrangements if this partnership comes to an end, be it planned or unplanned" (section 5.10)', () => {
  const drill = exitDrill(answers, '2028-06-30', readDate);

  it('are assembled for a date: liabilities, assets, staff, the grants that are open then and what is promised from then on', () => {
    expect(wordsOf(drill)).toEqual({
      arrangements: [
        'Arrangements for its end: Six months of notice',
        'How often this is reviewed: Every 12 months',
        'Next review of this: 1 Apr 2028',
        'Agreed by all partners and documented: No'
      ],
      liabilities: [
        'Known liabilities: None known',
        'Who bears residual liabilities: The county',
        'Liability at the last review: £12,500',
        'Paid before the grant comes in, at most: £25,000'
      ],
      assets: ['Who owns the assets: The council owns the van', 'Of the council in it: The depot'],
      staff: ['Staff of the council in it: A ranger (0.5 full-time)'],
      grants: [
        'Is any of it paid for by grants?: Yes',
        'Grant still open: County, £1,000, until 30 Sep 2029',
        'Grant still open: Trust, until when it is spent'
      ],
      contributions: [
        'Promised: County, money: £2,000 in 2028/29, £3,000 after it, confirmed',
        'Promised: Trust, staff: £500 after it, proposed'
      ]
    });
  });

  it('and what nobody answered is the list of what to do', () => {
    expect(drill.blanks.map(({ field }) => field)).toEqual([
      'evaluation.exitMainstream',
      'evaluation.exitLeaving',
      'evaluation.exitImpact',
      'evaluation.continuingLiability',
      'evaluation.assetDisposal',
      'evaluation.exitReallocation',
      'evaluation.clawBack'
    ]);
  });

  it('say who is left with what, and where nobody said so', () => {
    expect(drill.left).toEqual([
      { what: 'Residual liabilities', amount: 1_250_000, who: 'The county' },
      { what: 'Liability that goes on', who: '' },
      { what: 'Grants still open', amount: 100_000, who: 'The council' },
      { what: 'Paid before the grant comes in, at most', amount: 2_500_000, who: 'The council' },
      { what: 'Assets', who: 'The council owns the van' },
      { what: 'Staff and other means', who: '' },
      { what: 'Services', who: '' }
    ]);
  });

  it('counts a grant until the day on which it ends', () => {
    const open = (date: string): number =>
      exitDrill(answers, date, readDate).known.grants.filter(({ what }) => what === 'Grant still open').length;
    expect([open('2028-03-31'), open('2028-04-01')]).toEqual([3, 2]);
  });

  it('of a partnership of which nothing is known is all blanks', () => {
    const nothing = exitDrill({ registration: {}, evaluation: {}, review: {} }, '2028-04-01', readDate);
    expect(drillHeadings.flatMap(heading => nothing.known[heading])).toEqual([]);
    expect(nothing.blanks.map(({ what }) => what)).toEqual([
      'Arrangements for its end',
      'Services that are mainstreamed',
      'Arrangements for the council leaving',
      'How the impact is assessed',
      'How often this is reviewed',
      'Next review of this',
      'Agreed by all partners and documented',
      'Known liabilities',
      'Who bears residual liabilities',
      'Continuing financial liability',
      'Who owns the assets',
      'How they are disposed of',
      'How resources go back to partners',
      'Is any of it paid for by grants?',
      'What each partner puts in'
    ]);
  });

  it("take the council's own money of Appendix B where nobody listed contributions", () => {
    const drillOf = (date: string): readonly string[] =>
      exitDrill({ registration: registrationOf(), evaluation: {}, review: {} }, date, readDate).known.contributions.map(
        ({ answer }) => answer
      );
    expect(drillOf('2027-06-30')).toEqual(['The council, money: £2,000 in 2027/28, £2,000 after it']);
    expect(drillOf('2029-06-30')).toEqual([]);
  });

  it.each([
    ['Partner', { accountableBodyName: 'The county' }, 'The county'],
    ['Partnership', {}, 'The partnership itself'],
    ['None', {}, 'There is no accountable body'],
    ['Undecided', {}, '']
  ])('leave open grants with the accountable body: %s', (accountableBody, name, who) => {
    const registration = { accountableBody, ...name, grants: [{ funder: 'Lottery', amount: 5_000_000 }] };
    const { left } = exitDrill({ registration, evaluation: {}, review: {} }, '2028-06-30', readDate);
    expect(left[2]).toEqual({ what: 'Grants still open', amount: 5_000_000, who });
  });
});
