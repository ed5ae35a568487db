import { printedCriteria } from './printedCriteria';

describe('Appendix A as printed (protocol section 3)', () => {
  it.each([
    [
      '1, the financial cost: money, officer time or money through the accounts',
      1,
      'The Council directly contributes money',
      ['Under £10,000', '£10,000 to £25,000', '£25,000 to £160,000', '£160,000 to £1,000,000', 'Over £1,000,000']
    ],
    [
      '2, the corporate aims that it contributes to directly or indirectly',
      2,
      'either directly or indirectly',
      ['0', '1-2 corporate aims', '3 corporate aims', '4-5 corporate aims', '6 corporate aims']
    ],
    [
      '3, the financial or legal commitment, without wording for 2 and 4',
      3,
      'financial or legal commitment',
      ['None', undefined, 'implications may arise', undefined, 'Statutory responsibility / accountable body']
    ],
    [
      '4, the political interest',
      4,
      'political interest',
      ['Insignificant', 'Ward interest', 'District interest', 'County interest', 'National interest']
    ],
    [
      '5, the stakeholders',
      5,
      'Who are the partners',
      ['trusted and reliable', 'many familiar', 'new interested', 'Unknown or unreliable', 'Disinterested/resistant']
    ],
    [
      '6, the deadlines that others set',
      6,
      'Project deadlines, milestones, submission of information/reports, financial deadlines.',
      ['No', 'Yes', 'Yes with reputational damage', 'Yes with external censure', 'Yes with financial penalties']
    ],
    [
      '9, the confidence in delivery',
      9,
      'Confidence in delivery.',
      [
        'Similar project has been successfully delivered with same trusted partners',
        'different partners, or different project',
        'Limited success',
        'Little or no previous experience',
        'Unsuccessful'
      ]
    ]
  ] as const)('asks for criterion %s', (_words, number, asked, anchors) => {
    const { question, anchors: printed } = printedCriteria[number];
    expect(question).toContain(asked);
    for (const [at, words] of anchors.entries()) {
      const anchor = printed[(at + 1) as 1 | 2 | 3 | 4 | 5];
      if (words === undefined) expect(anchor).toBeUndefined();
      else expect(anchor).toContain(words);
    }
  });
});
