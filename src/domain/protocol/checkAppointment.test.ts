import { person } from '../../testing/builders';
import { routingRows } from '../../testing/registrationBuilders';
import type { NewAppointment } from './appointment';
import { checkAppointment } from './checkAppointment';
import { routingHoles } from './routingHoles';

const now = new Date('2027-03-03T12:00:00Z');
const appointment: NewAppointment = {
  key: 'new',
  capacity: 'HeadOfService',
  service: 'Housing',
  person: person('Holly Housing'),
  from: '2027-03-04',
  until: '',
  isDeputy: false,
  supersedes: '',
  deputyFor: '',
  reason: ''
};

describe('an appointment to be written', () => {
  it('is in order', () => {
    expect(checkAppointment(appointment, person('Carol Cept'), routingRows(), now)).toEqual([]);
  });

  it('may end one that stands, be it with a last day that has passed', () => {
    const ends = { ...appointment, service: 'planning', person: person('Harry Head'), supersedes: 'appointment-3' };
    const given = { ...ends, from: '2027-01-01', until: '2027-02-28' };
    expect(checkAppointment(given, person('Carol Cept'), routingRows(), now)).toEqual([]);
  });

  it.each<[string, Partial<NewAppointment>, string, string]>([
    ['a service for a Head of Service', { service: ' ' }, 'service', 'Say for which service.'],
    ['a person', { person: { login: '', objectId: '', name: '' } }, 'person', 'Choose a person.'],
    [
      'another person than its writer',
      { person: person('Carol Cept') },
      'person',
      'Nobody appoints themselves: ask a colleague in CEPT.'
    ],
    ['dates that can be read', { from: 'soon' }, 'from', 'Enter a date such as 3 Mar 2027.'],
    ['a last day for a deputy', { isDeputy: true }, 'until', 'Say until when: a deputy stands in between two dates.'],
    ['a last day after the first', { until: '2027-03-03' }, 'until', 'The last day lies before the first.'],
    ['a last day to come', { from: '', until: '2027-03-02' }, 'until', 'The last day has passed already.'],
    [
      'to replace an appointment of the same seat',
      { supersedes: 'appointment-3' },
      'capacity',
      'The appointment that this one replaces is of another capacity or service.'
    ]
  ])('needs %s', (_case, given, field, text) => {
    expect(checkAppointment({ ...appointment, ...given }, person('Carol Cept'), routingRows(), now)).toEqual([
      { field, text }
    ]);
  });
});

describe('holes in Routing', () => {
  it('are said one by one, Heads of Service first', () => {
    const rows = routingRows().filter(({ id }) => id !== 5);
    expect(routingHoles(rows, ['Planning', 'Housing'], now)).toEqual([
      'Housing has no Head of Service in Routing: ask CEPT to appoint one.',
      'Housing has no SMT member in Routing: ask CEPT to appoint one.',
      'Routing names no Chief Executive: ask CEPT to appoint one.'
    ]);
  });

  it('are none when everybody is in their place', () => {
    expect(routingHoles(routingRows(), ['Planning'], now)).toEqual([]);
  });
});
