/** @jest-environment node */
import { amy, helen, martin, priya } from '../../dev/people/cast';
import { personOf } from '../../dev/people/personOf';
import { installedSite, type InstalledSite } from '../../dev/people/testing/installedSite';
import type { DecisionRepository, NewDecision } from '../domain/decisions/decision';
import type { Records, RecordsRepository } from '../domain/partnerships/records';
import type { Person } from '../domain/people/person';
import type { NewAppointment, RoutingRepository } from '../domain/protocol/appointment';
import type { NewMessage, QueryRepository } from '../domain/queries/message';
import { memoryServices } from '../testing/memoryRepositories';
import { createDecisionRepository } from './decisions/decisionRepository';
import { createQueryRepository } from './queries/queryRepository';
import { createRecordsRepository } from './records/recordsRepository';
import { createRoutingRepository } from './routing/routingRepository';

interface Repositories {
  readonly decisions: DecisionRepository;
  readonly queries: QueryRepository;
  readonly routing: RoutingRepository;
  readonly records: RecordsRepository;
  /** The next answer of the repository does not arrive. */
  loseNextAnswer(of: 'decisions' | 'queries' | 'routing'): void;
}

const hash = 'a'.repeat(64);
const newKey = (): string => crypto.randomUUID();
const returned = (): NewDecision => ({
  key: newKey(),
  partnershipKey: newKey(),
  submissionKey: newKey(),
  hash,
  outcome: 'Returned',
  capacity: 'HeadOfService',
  comment: 'Say who holds the money – “we” is not enough.\n  Two lines. 🎈'
});
const asked = (): NewMessage => ({
  key: newKey(),
  partnershipKey: newKey(),
  submissionKey: newKey(),
  hash,
  kind: 'Query',
  about: '',
  field: 'registration.partners',
  text: 'Is the charity registered?\nIf so, say its number.'
});
const appointed = (): NewAppointment => ({
  key: newKey(),
  capacity: 'HeadOfService',
  service: 'Planning',
  person: personOf(martin),
  from: '2027-06-15',
  until: '2027-07-31',
  isDeputy: true,
  deputyFor: helen.login,
  supersedes: 'an-earlier-row',
  reason: 'Leave'
});

let site: InstalledSite;
beforeAll(async () => {
  site = await installedSite();
});
afterAll(() => site.server.stop());

const inMemory = (login: string): Repositories => {
  const services = memoryServices({ me: site.as(login).me });
  return { ...services, loseNextAnswer: of => services[of].loseNextAnswer() };
};

const inSharePoint = (login: string): Repositories => {
  let isLosing = false;
  const { sp, me } = site.as(login, async (url, init) => {
    const answer = await fetch(url, init);
    if (!isLosing || init.method === 'GET' || url.endsWith('/contextinfo')) return answer;
    isLosing = false;
    throw new TypeError('fetch failed');
  });
  return {
    decisions: createDecisionRepository(sp, me),
    queries: createQueryRepository(sp, me),
    routing: createRoutingRepository(sp, me),
    records: createRecordsRepository(sp),
    loseNextAnswer: () => {
      isLosing = true;
    }
  };
};

const opened = async ({ records }: Repositories): Promise<Records> => {
  const answer = await records.openApprovals();
  if (answer.phase !== 'ready') throw new Error(answer.phase);
  return answer.records;
};
const login = (person: Person): string => person.login;

describe.each([
  ['in memory', inMemory],
  ['in SharePoint', inSharePoint]
])('the repositories %s', (_where, make) => {
  it('give a decision back as it was made, with the author and the time of the server', async () => {
    const repositories = make(helen.login);
    const decision = returned();
    const made = await repositories.decisions.decide(decision);
    expect(made).toMatchObject({ ...decision, author: personOf(helen) });
    const row = (await opened(repositories)).decisions.find(one => one.key === decision.key);
    expect(row).toMatchObject({ ...decision, id: made.id, decidedOn: made.decidedOn });
    expect(row && login(row.author)).toBe('helen.cartwright@council.example');
  });

  it('give back what only some decisions say', async () => {
    const repositories = make(priya.login);
    const decision: NewDecision = {
      ...returned(),
      outcome: 'MembersApprovedWithConditions',
      capacity: 'Cept',
      conditions: 'Report in a year',
      scores: '5,4,5,5,2,5,-',
      band: 'Major',
      membersReason: 'Not appropriate',
      body: 'Executive',
      meetingOn: '2027-06-15',
      minuteReference: 'EX/27/31',
      exempt: true
    };
    await repositories.decisions.decide(decision);
    expect((await opened(repositories)).decisions).toContainEqual(expect.objectContaining(decision));
  });

  it('keep one decision when its answer was lost and it is sent again', async () => {
    const repositories = make(helen.login);
    const decision = returned();
    repositories.loseNextAnswer('decisions');
    await expect(repositories.decisions.decide(decision)).rejects.toMatchObject({ reason: 'offline' });
    const again = await repositories.decisions.decide(decision);
    const kept = (await opened(repositories)).decisions.filter(one => one.key === decision.key);
    expect(kept.map(one => one.id)).toEqual([again.id]);
  });

  it('refuse another decision under a key that is taken', async () => {
    const { decisions } = make(helen.login);
    const decision = returned();
    await decisions.decide(decision);
    await expect(decisions.decide({ ...decision, outcome: 'Refused' })).rejects.toMatchObject({ reason: 'duplicate' });
    await expect(decisions.decide({ ...decision, comment: 'Other words' })).rejects.toMatchObject({
      reason: 'duplicate'
    });
  });

  it('give a query back as it was written, once', async () => {
    const repositories = make(priya.login);
    const message = asked();
    repositories.loseNextAnswer('queries');
    await expect(repositories.queries.write(message)).rejects.toMatchObject({ reason: 'offline' });
    await repositories.queries.write(message);
    const kept = (await opened(repositories)).messages.filter(one => one.key === message.key);
    expect(kept).toEqual([expect.objectContaining(message)]);
    await expect(repositories.queries.write({ ...message, text: 'Another question' })).rejects.toMatchObject({
      reason: 'duplicate'
    });
  });

  it('give an appointment back as it was made, its dates the days that were meant, once', async () => {
    const repositories = make(priya.login);
    const appointment = appointed();
    repositories.loseNextAnswer('routing');
    await expect(repositories.routing.appoint(appointment)).rejects.toMatchObject({ reason: 'offline' });
    await repositories.routing.appoint(appointment);
    const kept = (await opened(repositories)).appointments.filter(one => one.key === appointment.key);
    expect(kept).toEqual([expect.objectContaining(appointment)]);
    expect(kept[0] && login(kept[0].author)).toBe('priya.nair@council.example');
    await expect(repositories.routing.appoint({ ...appointment, until: '' })).rejects.toMatchObject({
      reason: 'duplicate'
    });
  });

  it('open the approvals and the register alike', async () => {
    const { records } = make(amy.login);
    expect(await records.openApprovals()).toEqual(await records.openRegister());
  });
});

describe('in SharePoint', () => {
  it('somebody else’s decision under the same key is no answer to mine', async () => {
    const decision = returned();
    await inSharePoint(martin.login).decisions.decide(decision);
    await expect(inSharePoint(helen.login).decisions.decide(decision)).rejects.toMatchObject({ reason: 'duplicate' });
  });

  it.each([
    ['staff decide', async () => inSharePoint(amy.login).decisions.decide(returned())],
    ['staff appoint', async () => inSharePoint(amy.login).routing.appoint(appointed())],
    ['approvers appoint', async () => inSharePoint(helen.login).routing.appoint(appointed())]
  ])('%s: forbidden', async (_what, deed) => {
    await expect(deed()).rejects.toMatchObject({ reason: 'forbidden' });
  });
});
