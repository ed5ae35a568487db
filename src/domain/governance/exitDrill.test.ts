import { registrationOf } from '../../testing/registrationBuilders';
import { drillHeadings, exitDrill, type DrillAnswers } from './exitDrill';

const dates: { readonly [typed: string]: string } = { '31 Mar 2028': '2028-03-31', '30 Sep 2029': '2029-09-30' };
const readDate = (typed: string): string | undefined => dates[typed];

const answers: DrillAnswers = {
  registration: registrationOf({
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
    assetOwnership: 'The council owns the van',
    councilContribution: [
      { kind: 'staff', what: 'A ranger', fullTime: '0.5' },
      { kind: 'premises', what: 'The depot' }
    ]
  },
  review: { residualLiability: 1_250_000 }
};

describe('"the arrangements if this partnership comes to an end, be it planned or unplanned" (section 5.10)', () => {
  const drill = exitDrill(answers, '2028-06-30', readDate);

  it('are assembled for a date: liabilities, assets, staff and the grants that are open then', () => {
    const words = drillHeadings.map(heading => [
      heading,
      drill.known[heading].map(({ what, answer }) => `${what}: ${answer}`)
    ]);
    expect(Object.fromEntries(words)).toEqual({
      arrangements: ['Arrangements for its end: Six months of notice'],
      liabilities: [
        'Known liabilities: None known',
        'Who bears residual liabilities: The county',
        'Liability at the last review: £12,500'
      ],
      assets: ['Who owns the assets: The council owns the van'],
      staff: ['Staff of the council in it: A ranger (0.5 full-time)'],
      grants: ['Grant still open: County, £1,000, until 30 Sep 2029', 'Grant still open: Trust, until when it is spent']
    });
  });

  it('and what nobody answered is the list of what to do', () => {
    expect(drill.blanks.map(({ field }) => field)).toEqual([
      'evaluation.exitMainstream',
      'evaluation.exitLeaving',
      'evaluation.exitImpact',
      'evaluation.continuingLiability',
      'evaluation.assetDisposal',
      'evaluation.exitReallocation'
    ]);
  });

  it('counts a grant until the day on which it ends', () => {
    expect(exitDrill(answers, '2028-03-31', readDate).known.grants).toHaveLength(3);
    expect(exitDrill(answers, '2028-04-01', readDate).known.grants).toHaveLength(2);
  });

  it('of a partnership of which nothing is known is all blanks', () => {
    const nothing = exitDrill({ registration: {}, evaluation: {}, review: {} }, '2028-04-01', readDate);
    expect(drillHeadings.flatMap(heading => nothing.known[heading])).toEqual([]);
    expect(nothing.blanks).toHaveLength(12);
  });
});
