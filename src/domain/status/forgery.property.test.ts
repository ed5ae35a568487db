import fc from 'fast-check';
import { person } from '../../testing/builders';
import {
  appointmentRow,
  decisionRow,
  messageRow,
  proposalRow,
  registerRowOf,
  recordsOf,
  routingRows
} from '../../testing/registrationBuilders';
import { outcomes } from '../decisions/codes';
import type { Decision } from '../decisions/decision';
import type { Records } from '../partnerships/records';
import { capacities, type AppointmentRow } from '../protocol/appointment';
import { messageKinds } from '../queries/codes';
import type { Message } from '../queries/message';
import type { SubmissionRow } from '../submissions/submission';
import { deriveStatus } from './deriveStatus';
import type { PartnershipStatus } from './status';

const now = new Date('2027-04-30T12:00:00Z');
const hash = 'f'.repeat(64);
const amy = person('Amy Staff');
const everyone = [
  'Harry Head',
  'Sally Senior',
  'Cheryl Chief',
  'Tim Second',
  'Carol Cept',
  'Colin Cept',
  'Amy Staff'
].map(person);
const forgers = ['Fred Forger', 'Ben Other'].map(person);

/** Minutes after nine on 1 March 2027; two rows can fall into the same second. */
function at(minutes: number): string {
  return new Date(Date.parse('2027-03-01T09:00:00Z') + minutes * 60_000).toISOString();
}

const moment = fc.integer({ min: 1, max: 20_000 });
const submissionKey = fc.constantFrom(1, 1, 2, 3, 6, 7).map(id => `submission-${id}`);
const first = proposalRow({ id: 1, author: amy });

/** Rows by these people; their ids are 4n + offset, so that honest and forged rows interleave. */
function rowsBy(
  people: typeof everyone,
  offset: number
): fc.Arbitrary<Pick<Records, 'submissions' | 'decisions' | 'messages'>> {
  const author = fc.constantFrom(...people);
  const submissions = fc.array(
    fc.record({
      author,
      kind: fc.constantFrom<SubmissionRow['kind']>(
        'Proposal',
        'ScoreSheet',
        'Withdrawal',
        'NotPartnership',
        'Handover'
      ),
      lead: author,
      supersedes: fc.oneof(fc.constant(''), submissionKey),
      minutes: moment
    }),
    { maxLength: 3 }
  );
  const anyDecision = fc.record({
    author,
    outcome: fc.constantFrom(...outcomes),
    capacity: fc.constantFrom(...capacities),
    submissionKey,
    hash: fc.constantFrom(hash, hash, hash, 'a'.repeat(64)),
    comment: fc.constantFrom('', 'Because'),
    minutes: moment
  });
  // What a forger would most like to write, and what an honest Head of Service does write.
  const signOff = fc.record({
    author: fc.constantFrom(people[0]),
    outcome: fc.constantFrom<Decision['outcome']>('Approved', 'ApprovedWithConditions'),
    capacity: fc.constantFrom<Decision['capacity']>('HeadOfService'),
    submissionKey,
    hash: fc.constantFrom(hash),
    comment: fc.constantFrom(''),
    minutes: moment
  });
  const decisions = fc.array(fc.oneof(anyDecision, signOff), { maxLength: 8 });
  const messages = fc.array(
    fc.record({
      author,
      kind: fc.constantFrom(...messageKinds),
      submissionKey,
      about: fc.integer({ min: 1, max: 20 }).map(id => `message-${id}`),
      minutes: moment
    }),
    { maxLength: 5 }
  );
  return fc.record({ submissions, decisions, messages }).map(rows => ({
    submissions: inTime(rows.submissions).map(({ minutes, lead, ...row }, place) =>
      proposalRow({
        ...row,
        id: 4 * place + offset,
        leadOfficer: lead.login,
        leadOfficerName: lead.name,
        submittedOn: at(minutes)
      })
    ),
    decisions: inTime(rows.decisions).map(({ minutes, ...row }, place): Decision =>
      decisionRow({ ...row, id: 4 * place + offset, decidedOn: at(minutes) })
    ),
    messages: inTime(rows.messages).map(({ minutes, ...row }, place): Message =>
      messageRow({ ...row, id: 4 * place + offset, writtenOn: at(minutes) })
    )
  }));
}

function inTime<R extends { readonly minutes: number }>(rows: readonly R[]): readonly R[] {
  return [...rows].sort((a, b) => a.minutes - b.minutes);
}

const forgedAppointments = fc
  .array(
    fc.record({
      capacity: fc.constantFrom(...capacities),
      person: fc.constantFrom(...forgers),
      author: fc.constantFrom(...forgers)
    })
  )
  .map(rows => rows.map((row, place): AppointmentRow => appointmentRow({ ...row, id: 100 + place })));

/** CEPT takes nothing up that does not count: its page offers no check and no entry of it. */
const honest = rowsBy(everyone, 2).map(rows => ({
  ...rows,
  decisions: rows.decisions.filter(({ submissionKey: key, outcome }) => !(isForged(key) && isTakingUp(outcome)))
}));
const forged = rowsBy(forgers, 3);
/** Whoever the Register names, it is nobody of the forgers: they cannot write it. */
const register = fc
  .constantFrom(...everyone)
  .map(({ login, name }) => [registerRowOf({ leadOfficer: login, leadOfficerName: name })]);

function isForged(key: string): boolean {
  return Number(key.replace('submission-', '')) % 4 === 3;
}

function isTakingUp(outcome: Decision['outcome']): boolean {
  return outcome === 'Complete' || outcome === 'Entered';
}

function derive(records: Partial<Records>): readonly PartnershipStatus[] {
  return deriveStatus(recordsOf(records), now);
}

function together(...parts: readonly Pick<Records, 'submissions' | 'decisions' | 'messages'>[]): Partial<Records> {
  return {
    submissions: [first, ...parts.flatMap(part => part.submissions)],
    decisions: parts.flatMap(part => part.decisions),
    messages: parts.flatMap(part => part.messages)
  };
}

/** A status without the lists of what does not count, which is where forged rows belong. */
function plain(statuses: readonly PartnershipStatus[]): unknown {
  return statuses.map(status => ({ ...status, ignored: [], ignoredDecisions: [], ignoredMessages: [] }));
}

describe('whatever honest and forged rows come together', () => {
  it('forged ones change nothing', () => {
    fc.assert(
      fc.property(honest, forged, forgedAppointments, register, (real, fake, appointments, rows) => {
        const before = derive({ ...together(real), register: rows });
        const after = derive({
          ...together(real, fake),
          register: rows,
          appointments: [...routingRows(), ...appointments]
        });
        expect(plain(after)).toEqual(plain(before));
      }),
      { numRuns: 400 }
    );
  });

  it('every forged row is listed with a reason', () => {
    fc.assert(
      fc.property(honest, forged, (real, fake) => {
        const [status] = derive(together(real, fake));
        const listed = [...status.ignored, ...status.ignoredDecisions, ...status.ignoredMessages];
        const fakes = [...fake.submissions, ...fake.decisions, ...fake.messages];
        expect(listed.filter(({ row }) => forgers.some(forger => forger.login === row.author.login)).length).toBe(
          fakes.length
        );
        expect(listed.every(({ reason }) => reason.endsWith('.'))).toBe(true);
      })
    );
  });

  it('no approval is in force without the entitled author, on the very answers, after the submission', () => {
    const seats: { readonly [login: string]: string } = {
      'harry.head@council.example': 'HeadOfService',
      'sally.senior@council.example': 'SeniorManagement',
      'tim.second@council.example': 'SeniorManagement',
      'cheryl.chief@council.example': 'ChiefExecutive'
    };
    let seen = 0;
    fc.assert(
      fc.property(honest, forged, (real, fake) => {
        const records = together(real, fake);
        const [{ inForce }] = derive(records);
        if (!inForce) return;
        seen += 1;
        const { row, by, approvedOn } = inForce;
        const signature = records.decisions?.find(
          decision =>
            decision.submissionKey === row.submissionKey &&
            decision.decidedOn === approvedOn &&
            decision.author.login === by.login &&
            decision.hash === row.hash &&
            decision.outcome.startsWith('Approved')
        );
        expect(signature?.capacity).toBe(seats[by.login]);
        expect([row.author.login, row.leadOfficer, row.cover]).not.toContain(by.login);
        expect(Date.parse(approvedOn)).toBeGreaterThanOrEqual(Date.parse(row.submittedOn));
      }),
      { numRuns: 600 }
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('the order in which rows are read does not matter', () => {
    const mixed = fc.tuple(honest, forged).map(([real, fake]) => together(real, fake));
    const shuffle = <R>(rows: readonly R[] = []): fc.Arbitrary<R[]> =>
      fc.shuffledSubarray([...rows], { minLength: rows.length });
    const withOrder = mixed.chain(records =>
      fc.tuple(
        fc.constant(records),
        fc.record({
          submissions: shuffle(records.submissions),
          decisions: shuffle(records.decisions),
          messages: shuffle(records.messages),
          appointments: shuffle(routingRows())
        })
      )
    );
    fc.assert(
      fc.property(withOrder, ([records, shuffled]) => {
        expect(derive(shuffled)).toEqual(derive(records));
      })
    );
  });
});
