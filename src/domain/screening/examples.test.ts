import { findExamples, screeningExamples } from './examples';

function found(text: string): readonly string[] {
  return findExamples(text).map(example => example.id);
}

describe("the protocol's examples (section 2)", () => {
  it.each([
    ['Partnership', 7],
    ['InBetween', 4],
    ['NotPartnership', 7]
  ])('has, in the column %s, %d of them', (column, count) => {
    expect(screeningExamples.filter(example => example.column === column)).toHaveLength(count);
  });

  it.each([
    [
      'is a partnership',
      'Partnership',
      [
        'Local Strategic Partnership',
        'Community Safety Partnerships',
        'Conservation area grant schemes',
        'Emergency planning / business continuity with Derbyshire County Council',
        'Collaborative working with neighbouring local authorities',
        'Local Enterprise Growth Initiative',
        'Derbyshire Action on Smoking (funding)'
      ]
    ],
    [
      'is in between',
      'InBetween',
      ['Limited companies', 'Charities / with trustees', 'Community Voluntary Partners', 'Meden Valley Making Places']
    ],
    [
      'is not a partnership',
      'NotPartnership',
      [
        'Compact with other organisations, often the voluntary sector',
        'Health improvement programme with Primary Care Trusts',
        'Consultants delivering a piece of work',
        'Fairness for All',
        'Jobs Fairs',
        'Secondments / jointly funded posts',
        'Simple grants allocated from the Council to another body'
      ]
    ]
  ])('shows what %s by name', (_words, column, titles) => {
    expect(screeningExamples.filter(example => example.column === column).map(({ title }) => title)).toEqual(titles);
  });

  it('has each once, with a reason', () => {
    expect(new Set(screeningExamples.map(example => example.id)).size).toBe(18);
    expect(screeningExamples.filter(example => example.why.length < 20)).toEqual([]);
  });

  it("gives today's word where the protocol's is dated", () => {
    expect(screeningExamples.filter(example => example.historic).map(example => example.id)).toEqual([
      'local-strategic-partnership',
      'local-enterprise-growth-initiative',
      'meden-valley-making-places',
      'health-improvement-programme'
    ]);
  });
});

describe('the finder', () => {
  it.each([
    ['lend a planner to the county', 'secondments'],
    ['we LEND staff', 'secondments'],
    ['consultant', 'consultants'],
    ['forum', 'fairness-for-all'],
    ['grants simple', 'simple-grants'],
    ['NHS', 'health-improvement-programme'],
    ['ltd company', 'limited-company'],
    ['trustees', 'charity']
  ])('finds, for "%s", %s', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it('takes words in any order', () => {
    expect(found('partnership strategic local')).toEqual(found('local strategic partnership'));
    expect(found('strategic local')).toEqual(['local-strategic-partnership']);
  });

  it('shows all when nothing is typed, and none when nothing fits', () => {
    expect(found('  ')).toHaveLength(18);
    expect(found('zzzz')).toEqual([]);
  });
});
