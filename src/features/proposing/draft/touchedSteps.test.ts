import { answersOf } from '../../../testing/builders';
import { touchedSteps } from './touchedSteps';

const ticked = (changes: readonly string[], kind: 'Change' | 'Leaving' = 'Change'): ReturnType<typeof touchedSteps> =>
  touchedSteps(answersOf({ followUp: { kind, against: 'submission-1', answers: { changes }, affirmed: {} } }));

it('names at each step what was ticked and is written down there', () => {
  expect(ticked(['service', 'partners', 'money'])).toEqual({
    about: 'You ticked: the service',
    registration: 'You ticked: the partners, the money',
    significance: 'You ticked: the money',
    evaluation: 'You ticked: the money'
  });
});

it('marks nothing without a tick, for a code of another version, and for what is no change', () => {
  expect([ticked([]), ticked(['toString', 'weather', 'other']), ticked(['money'], 'Leaving')]).toEqual([{}, {}, {}]);
});
