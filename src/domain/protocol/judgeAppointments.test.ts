import { person } from '../../testing/builders';
import { appointmentRow, routingRows } from '../../testing/registrationBuilders';
import { createRouting } from '../routing/routing';
import type { AppointmentRow } from './appointment';
import { appointmentsAt } from './appointmentsAt';

const carol = person('Carol Cept');
const olive = person('Olive Owner');

function headAt(rows: readonly AppointmentRow[], at: string): string {
  return createRouting(rows).seatAt('HeadOfService', 'Planning', Date.parse(at)).holder?.name ?? 'nobody';
}

/** Routing with everybody in place, and more rows. */
function withMore(...more: readonly AppointmentRow[]): readonly AppointmentRow[] {
  return [...routingRows(), ...more];
}

function reasonsOf(rows: readonly AppointmentRow[]): readonly string[] {
  return appointmentsAt(rows, new Date('2027-03-01T09:00:00Z')).ignored.map(({ reason }) => reason);
}

describe('an appointment applies', () => {
  it('from the later of its stated date and its creation, so that nobody can change the past', () => {
    const backDated = appointmentRow({
      id: 7,
      person: person('Ivy Interim'),
      from: '2026-01-01',
      createdOn: '2027-02-10T15:00:00Z'
    });
    expect(headAt(withMore(backDated), '2027-02-10T14:59:59Z')).toBe('Harry Head');
    expect(headAt(withMore(backDated), '2027-02-10T15:00:00Z')).toBe('Ivy Interim');
  });

  it('from the beginning of its stated date in London when that is later', () => {
    const planned = appointmentRow({ id: 7, person: person('Ivy Interim'), from: '2027-06-01' });
    expect(headAt(withMore(planned), '2027-05-31T22:59:59Z')).toBe('Harry Head');
    expect(headAt(withMore(planned), '2027-05-31T23:00:00Z')).toBe('Ivy Interim');
  });

  it('to the end of its last day, and whoever was there before holds the seat again', () => {
    const interim = appointmentRow({ id: 7, person: person('Ivy Interim'), from: '2027-02-01', until: '2027-02-28' });
    expect(headAt(withMore(interim), '2027-02-28T23:59:59Z')).toBe('Ivy Interim');
    expect(headAt(withMore(interim), '2027-03-01T00:00:00Z')).toBe('Harry Head');
  });

  it('no longer once a correction of it began: an approver who left holds nothing', () => {
    const left = appointmentRow({
      id: 7,
      until: '2027-02-26',
      supersedes: 'appointment-3',
      createdOn: '2027-02-20T09:00:00Z'
    });
    expect(headAt(withMore(left), '2027-02-26T12:00:00Z')).toBe('Harry Head');
    expect(headAt(withMore(left), '2027-02-27T12:00:00Z')).toBe('nobody');
  });

  it('for its service however that is typed', () => {
    const rows = withMore(appointmentRow({ id: 7, service: 'Leisure  and Parks', person: person('Lena Leisure') }));
    const { holder } = createRouting(rows).seatAt('HeadOfService', ' leisure and parks', Date.parse('2027-03-01'));
    expect(holder?.name).toBe('Lena Leisure');
  });

  it('in the order in which the server took the rows, whatever order they are read in', () => {
    const rows = withMore(appointmentRow({ id: 7, person: person('Ivy Interim'), from: '2027-01-01' }));
    expect(headAt([...rows].reverse(), '2027-03-01T09:00:00Z')).toBe('Ivy Interim');
  });
});

describe('an appointment does not count', () => {
  it.each<[string, Partial<AppointmentRow>, string]>([
    [
      'when its writer appoints themselves',
      { person: carol },
      'Nobody appoints themselves: another member of CEPT has to.'
    ],
    [
      'when its writer appoints themselves, spelled in capitals',
      { person: { ...carol, login: 'CAROL.CEPT@council.example' } },
      'Nobody appoints themselves: another member of CEPT has to.'
    ],
    [
      'when its writer is not of CEPT',
      { author: person('Amy Staff') },
      'Its writer was not a member of CEPT by Routing at the time.'
    ],
    [
      'when an owner writes it after CEPT has begun to appoint',
      { author: olive, capacity: 'Cept', service: '', person: person('Fred Friend') },
      'Its writer was not a member of CEPT by Routing at the time.'
    ],
    [
      'when it replaces what is not there',
      { supersedes: 'appointment-99' },
      'It replaces an appointment that does not count.'
    ],
    [
      'when it replaces an appointment of another seat',
      { supersedes: 'appointment-4' },
      'It replaces an appointment of another capacity or service.'
    ],
    [
      'when it makes a Head of Service of no service',
      { service: ' ' },
      'It names no service, and a Head of Service is appointed for one.'
    ],
    ['when its date is none', { from: 'soon' }, 'A date in it cannot be read.'],
    ['when it names nobody', { person: { login: '', objectId: '', name: '' } }, 'It names nobody.']
  ])('%s', (_case, given, reason) => {
    const row = appointmentRow({ id: 7, ...given });
    expect(reasonsOf(withMore(row))).toEqual([reason]);
  });

  it('when its writer was of CEPT only before, or only later', () => {
    const ends = appointmentRow({
      id: 7,
      capacity: 'Cept',
      service: '',
      person: carol,
      author: person('Colin Cept'),
      until: '2027-01-31',
      supersedes: 'appointment-1',
      createdOn: '2027-01-20T09:00:00Z'
    });
    const tooLate = appointmentRow({ id: 8, person: person('Fred Friend'), createdOn: '2027-02-01T09:00:00Z' });
    expect(reasonsOf(withMore(ends, tooLate))).toEqual(['Its writer was not a member of CEPT by Routing at the time.']);
    expect(headAt(withMore(ends, tooLate), '2027-03-01T09:00:00Z')).toBe('Harry Head');
  });
});

describe("CEPT's first members", () => {
  it('are named by an owner while CEPT has nobody', () => {
    const { inForce, ignored } = appointmentsAt(routingRows(), new Date('2027-01-02T00:00:00Z'));
    expect(inForce.filter(({ capacity }) => capacity === 'Cept').map(row => row.person.name)).toEqual([
      'Carol Cept',
      'Colin Cept'
    ]);
    expect(ignored).toEqual([]);
  });

  it('are the only appointments that an owner makes', () => {
    expect(reasonsOf([appointmentRow({ author: olive })])).toEqual([
      'Its writer was not a member of CEPT by Routing at the time.'
    ]);
  });

  it('never name themselves', () => {
    expect(reasonsOf([appointmentRow({ capacity: 'Cept', service: '', person: olive, author: olive })])).toEqual([
      'Nobody appoints themselves: another member of CEPT has to.'
    ]);
  });

  it('can be named again when all of them have left', () => {
    const [carolOnly] = routingRows();
    const gone = { ...carolOnly, until: '2027-01-31' };
    const again = appointmentRow({
      id: 2,
      capacity: 'Cept',
      service: '',
      person: person('Nora New'),
      author: olive,
      createdOn: '2027-02-03T09:00:00Z'
    });
    expect(reasonsOf([gone, again])).toEqual([]);
  });
});
