import { person } from '../../testing/builders';
import { derived } from '../../testing/derive';
import { appointmentRow, decisionRow, proposalRow, recordsOf, routingRows } from '../../testing/registrationBuilders';
import type { AppointmentRow } from '../protocol/appointment';
import type { SubmissionRow } from '../submissions/submission';
import { deriveStatus } from './deriveStatus';
import { mayDecide, type Authority } from './mayDecide';
import { waitsFor } from './waitsFor';

const now = new Date('2027-03-10T09:00:00Z');
const dora = appointmentRow({ id: 7, person: person('Dora Deputy'), isDeputy: true, until: '2027-03-31' });
const appointments = [...routingRows(), dora];

function authorityOf(
  name: string,
  rows: readonly AppointmentRow[] = appointments,
  row: SubmissionRow = proposalRow()
): Authority {
  const status = derived({ submissions: [row], appointments: rows }, now.toISOString());
  return mayDecide(status, rows, person(name), now);
}

describe('what somebody may do with a registration that waits for sign-off', () => {
  it.each<[string, Authority]>([
    ['Harry Head', { isCept: false, isOfficer: false, signOff: { capacity: 'HeadOfService' } }],
    [
      'Dora Deputy',
      { isCept: false, isOfficer: false, signOff: { capacity: 'HeadOfService', asDeputyFor: person('Harry Head') } }
    ],
    ['Sally Senior', { isCept: false, isOfficer: false, whyNot: 'Harry Head (Head of Service) signs it.' }],
    ['Carol Cept', { isCept: true, isOfficer: false, whyNot: 'Harry Head (Head of Service) signs it.' }],
    ['Amy Staff', { isCept: false, isOfficer: true, whyNot: 'Harry Head (Head of Service) signs it.' }]
  ])('%s', (name, authority) => {
    expect(authorityOf(name)).toEqual(authority);
  });

  it('a Head of Service who leads it is told who signs instead', () => {
    const own = proposalRow({ leadOfficer: 'harry.head@council.example' });
    expect(authorityOf('Harry Head', appointments, own)).toEqual({
      isCept: false,
      isOfficer: true,
      whyNot: 'Harry Head is its lead officer and does not sign. Sally Senior (SMT member) signs it.'
    });
  });

  it('a hole in Routing is told', () => {
    const rows = routingRows().filter(({ id }) => id !== 3);
    expect(authorityOf('Sally Senior', rows).whyNot).toBe(
      'Planning has no Head of Service in Routing: ask CEPT to appoint one.'
    );
  });

  it('nobody may sign what is signed', () => {
    const status = derived({ submissions: [proposalRow()], decisions: [decisionRow()], appointments });
    expect(mayDecide(status, appointments, person('Harry Head'), now)).toEqual({ isCept: false, isOfficer: false });
  });
});

describe('a queue of sign-offs', () => {
  const submissions = [
    proposalRow({ id: 1, partnershipKey: 'p-1', submittedOn: '2027-03-03T09:00:00Z' }),
    proposalRow({ id: 2, partnershipKey: 'p-2', submittedOn: '2027-03-01T09:00:00Z' }),
    proposalRow({ id: 3, partnershipKey: 'p-3', submittedOn: '2027-03-09T09:00:00Z' }),
    proposalRow({ id: 4, partnershipKey: 'p-4', author: person('Harry Head'), submittedOn: '2027-03-01T09:00:00Z' })
  ];
  const statuses = deriveStatus(recordsOf({ submissions, appointments }), new Date('2027-03-12T09:00:00Z'));

  it('holds what waits for a person, oldest first, and not what is still being checked', () => {
    expect(waitsFor(statuses, person('Harry Head')).mine.map(({ key }) => key)).toEqual(['p-2', 'p-1']);
    expect(waitsFor(statuses, person('Sally Senior')).mine.map(({ key }) => key)).toEqual(['p-4']);
  });

  it('holds what a deputy may sign, apart', () => {
    const { mine, asDeputy } = waitsFor(statuses, person('Dora Deputy'));
    expect([mine, asDeputy.map(({ key }) => key)]).toEqual([[], ['p-2', 'p-1']]);
  });
});
