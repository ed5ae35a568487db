import { person } from '../../testing/builders';
import { appointmentRow, routingRows } from '../../testing/registrationBuilders';
import type { AppointmentRow } from '../protocol/appointment';
import type { SignOffRoute } from '../status/status';
import { whoMaySign, type SignOffFacts } from './whoMaySign';

const at = new Date('2027-03-02T10:00:00Z');

function routeFor(given: Partial<SignOffFacts>, rows: readonly AppointmentRow[] = routingRows()): SignOffRoute {
  return whoMaySign({ band: 'Limited', service: 'Planning', barred: [], ...given }, rows, at);
}

function barred(...names: readonly string[]): SignOffFacts['barred'] {
  return names.map(name => ({ login: person(name).login, why: 'its author' }));
}

function without(...ids: readonly number[]): readonly AppointmentRow[] {
  return routingRows().filter(({ id }) => !ids.includes(id));
}

describe('the protocol gives the sign-off', () => {
  it.each([
    ['of a Limited partnership to the Head of Service', 'Limited', 'Harry Head', 'HeadOfService'],
    ['of a Moderate partnership to the SMT member', 'Moderate', 'Sally Senior', 'SeniorManagement'],
    ['of a Major partnership to the SMT member', 'Major', 'Sally Senior', 'SeniorManagement']
  ] as const)('%s', (_case, band, name, capacity) => {
    expect(routeFor({ band })).toMatchObject({ capacity, person: { name }, passedOver: [], deputies: [] });
  });
});

describe('nobody signs their own: it goes up', () => {
  it.each([
    [['Harry Head'], 'Sally Senior', 'SeniorManagement', 'Planning'],
    [['Harry Head', 'Sally Senior'], 'Cheryl Chief', 'ChiefExecutive', ''],
    [['Harry Head', 'Sally Senior', 'Cheryl Chief'], 'Tim Second', 'SeniorManagement', '']
  ] as const)('past %s to %s', (names, name, capacity, service) => {
    const route = routeFor({ barred: barred(...names) });
    expect(route).toMatchObject({ capacity, service, person: { name } });
    expect(route.passedOver.map(passed => passed.person.name)).toEqual(names);
  });

  it('says why somebody was passed over', () => {
    expect(routeFor({ barred: barred('Harry Head') }).passedOver).toEqual([
      {
        capacity: 'HeadOfService',
        person: person('Harry Head'),
        reason: 'Harry Head is its author and does not sign.'
      }
    ]);
  });

  it('stops when all of them had a part in it', () => {
    const route = routeFor({ barred: barred('Harry Head', 'Sally Senior', 'Cheryl Chief', 'Tim Second') });
    expect(route.person).toBeUndefined();
    expect(route.problem).toBe(
      'Nobody in Routing may sign this, because each of them had a part in it: ask CEPT to appoint another second SMT member.'
    );
  });

  it("goes up past the deputy too, because a deputy does not sign for their own chief's partnership", () => {
    const deputy = appointmentRow({ id: 7, person: person('Dora Deputy'), isDeputy: true, until: '2027-12-31' });
    expect(routeFor({ barred: barred('Harry Head') }, [...routingRows(), deputy])).toMatchObject({
      person: { name: 'Sally Senior' },
      deputies: []
    });
  });
});

describe('a hole in Routing', () => {
  it.each([
    [
      'a service without a Head of Service',
      3,
      [],
      'Planning has no Head of Service in Routing: ask CEPT to appoint one.'
    ],
    [
      'a service without an SMT member',
      4,
      ['Harry Head'],
      'Planning has no SMT member in Routing: ask CEPT to appoint one.'
    ],
    [
      'no Chief Executive',
      5,
      ['Harry Head', 'Sally Senior'],
      'Routing names no Chief Executive: ask CEPT to appoint one.'
    ],
    [
      'no second SMT member',
      6,
      ['Harry Head', 'Sally Senior', 'Cheryl Chief'],
      'Routing names no second SMT member: ask CEPT to appoint one.'
    ]
  ])('%s stops the sign-off with one sentence', (_case, id, names, problem) => {
    const route = routeFor({ barred: barred(...names) }, without(id));
    expect(route.person).toBeUndefined();
    expect(route.problem).toBe(problem);
  });

  it('is none for a seat whose deputy is in their dates', () => {
    const deputy = appointmentRow({ id: 7, person: person('Dora Deputy'), isDeputy: true, until: '2027-12-31' });
    const route = routeFor({}, [...without(3), deputy]);
    expect(route.problem).toBeUndefined();
    expect(route.deputies.map(({ name }) => name)).toEqual(['Dora Deputy']);
  });
});

describe('a deputy', () => {
  const deputy = { id: 7, person: person('Dora Deputy'), isDeputy: true };

  it.each([
    ['before their first day', { from: '2027-03-03', until: '2027-03-31' }, []],
    ['on their first day', { from: '2027-03-02', until: '2027-03-31' }, ['Dora Deputy']],
    ['on their last day', { from: '2027-02-01', until: '2027-03-02' }, ['Dora Deputy']],
    ['after their last day', { from: '2027-02-01', until: '2027-03-01' }, []],
    ['for whoever is Head of Service', { deputyFor: '' }, ['Dora Deputy']],
    ['for Harry Head by name', { deputyFor: 'harry.head@council.example' }, ['Dora Deputy']],
    ['for somebody who is no longer Head of Service', { deputyFor: 'old.head@council.example' }, []]
  ])('may sign %s: %j', (_case, given, names) => {
    const route = routeFor({}, [...routingRows(), appointmentRow({ ...deputy, ...given })]);
    expect(route.deputies.map(({ name }) => name)).toEqual(names);
    expect(route.person?.name).toBe('Harry Head');
  });

  it('does not sign what they wrote themselves', () => {
    const route = routeFor({ barred: barred('Dora Deputy') }, [...routingRows(), appointmentRow(deputy)]);
    expect([route.person?.name, route.deputies]).toEqual(['Harry Head', []]);
  });
});
