import { smartHints, type OutputTarget } from './smartHint';

function target(given: Partial<OutputTarget>): OutputTarget {
  return {
    output: 'Re-house 40 families by 31 March 2028',
    measure: 'Tenancy agreements signed',
    ticked: { achievable: true, realistic: true },
    ...given
  };
}

function marks(given: Partial<OutputTarget>): readonly string[] {
  return smartHints(target(given)).map(({ mark }) => mark);
}

describe('"output targets should be SMART" (section 5.10)', () => {
  it('has nothing to say of a target that is', () => {
    expect(smartHints(target({}))).toEqual([]);
    expect(marks({ output: 'Every tenant visited once a quarter' })).toEqual([]);
  });

  it('asks a vague wish for a number, a thing and a date', () => {
    expect(smartHints(target({ output: 'Improve life for families' }))).toEqual([
      {
        mark: 'specific',
        hint: '“improve” by how much, for whom? Name what will be there that is not there now.'
      },
      { mark: 'measurable', hint: 'Give a number: how many, how much, or which share?' },
      { mark: 'timely', hint: 'Say by when: a date, a quarter or a year.' }
    ]);
  });

  it('"will include an indication of how the performance will be measured"', () => {
    expect(marks({ measure: ' ' })).toEqual(['measurable']);
  });

  it('cannot read off the words whether it is achievable and realistic, and asks for the ticks', () => {
    expect(marks({ ticked: {} })).toEqual(['achievable', 'realistic']);
  });

  it('says nothing before anything is typed', () => {
    expect(smartHints(target({ output: '  ', measure: '', ticked: {} }))).toEqual([]);
  });
});
