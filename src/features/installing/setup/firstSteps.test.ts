import { firstSteps } from './firstSteps';

const states = (...given: Parameters<typeof firstSteps>): string[] =>
  firstSteps(...given).map(step => `${step.title}: ${step.isDone ? 'done' : 'to do'}, ${step.state}`);

describe('what to fill in after the set-up', () => {
  it('starts with the first member of CEPT only', () => {
    expect(states({ ceptMembers: 1, appointments: 1, aimsAreNamed: false, staffMembers: 0 })).toEqual([
      'The team in CEPT: to do, 1 member',
      'Staff who may submit: to do, no members yet',
      'Who signs for which service: to do, 1 appointment',
      'The corporate aims: to do, not named yet'
    ]);
  });

  it('is done when there are two in CEPT, staff, appointments beyond CEPT’s own, and named aims', () => {
    expect(states({ ceptMembers: 2, appointments: 9, aimsAreNamed: true, staffMembers: 40 })).toEqual([
      'The team in CEPT: done, 2 members',
      'Staff who may submit: done, 40 members',
      'Who signs for which service: done, 9 appointments',
      'The corporate aims: done, named'
    ]);
  });
});
