/** @jest-environment node */
import { amy, angela, helen, martin, ownerLogin, priya, sarah } from '../../../dev/people/cast';
import { attackSite, claim, type AttackSite } from '../../../dev/people/testing/attackSite';
import { bothAnswers } from '../../../dev/people/testing/bothAnswers';
import { appointmentsAt } from '../../domain/protocol/appointmentsAt';

const helensTurn = 'At that time Routing gave the sign-off of this submission to Helen Cartwright (Head of Service).';

/** Capacity comes only from Routing; these rows of it give none. */
describe.each(bothAnswers)('an appointment, %s', (_how, otherAnswers) => {
  let site: AttackSite;
  beforeEach(async () => {
    site = await attackSite(otherAnswers);
  });
  afterEach(() => site.site.server.stop());

  async function ignoredAppointments(): Promise<readonly (readonly [number, string])[]> {
    const { ignored } = appointmentsAt((await site.records()).appointments, new Date(Date.now() + 86_400_000));
    return ignored.map(({ row, reason }) => [row.id, reason] as const);
  }

  it('by a member of CEPT of themselves gives them nothing', async () => {
    const row = await site.submit(amy);
    const own = await site.appoint(priya, priya, { capacity: 'HeadOfService' });
    await site.later();
    const forged = await site.decide(priya, row);
    expect(await ignoredAppointments()).toEqual([
      [own.id, 'Nobody appoints themselves: another member of CEPT has to.']
    ]);
    const status = await site.statusOf(row.partnershipKey);
    expect(status.ignoredDecisions).toMatchObject([{ row: { id: forged.id }, reason: helensTurn }]);
    expect(status.status).toBe('Proposed');
  });

  it('by somebody whom only the group makes CEPT gives nothing: not their own, not a friend’s', async () => {
    const answer = await site.site.server.as(ownerLogin)("/sites/set-up/_api/web/sitegroups/getbyname('CEPT')/users", {
      method: 'POST',
      body: JSON.stringify({ LoginName: `i:0#.f|membership|${angela.login}` })
    });
    expect(answer.status).toBe(201);
    const row = await site.submit(amy);
    const seat = await site.appoint(angela, angela, { capacity: 'Cept' });
    const friend = await site.appoint(angela, martin, { capacity: 'HeadOfService' });
    await site.later();
    const checked = await site.decide(angela, row, { outcome: 'Complete', capacity: 'Cept' });
    const signed = await site.decide(martin, row);
    expect(await ignoredAppointments()).toEqual([
      [seat.id, 'Nobody appoints themselves: another member of CEPT has to.'],
      [friend.id, 'Its writer was not a member of CEPT by Routing at the time.']
    ]);
    const status = await site.statusOf(row.partnershipKey);
    expect(status.ignoredDecisions.map(({ row: { id }, reason }) => [id, reason])).toEqual([
      [checked.id, 'Its author was not a member of CEPT by Routing at the time.'],
      [signed.id, helensTurn]
    ]);
  });

  it('that says it began years ago does not make good what was signed before it was written', async () => {
    const row = await site.submit(amy);
    const forged = await site.decide(martin, row);
    await site.later();
    await site.appoint(priya, martin, { capacity: 'HeadOfService', from: '2020-01-01' });
    await site.later();
    const status = await site.statusOf(row.partnershipKey);
    expect(status.ignoredDecisions).toMatchObject([{ row: { id: forged.id }, reason: helensTurn }]);
    expect(status.status).toBe('Proposed');
  });

  it('that ends yesterday leaves standing what was signed while it was in force', async () => {
    const row = await site.submit(amy);
    await site.decide(helen, row);
    await site.later();
    const { appointments } = await site.records();
    const held = appointments.find(one => one.person.login === helen.login);
    await site.appoint(priya, martin, { capacity: 'HeadOfService', from: '2020-01-01', supersedes: held?.key });
    await site.later();
    expect(await site.statusOf(row.partnershipKey)).toMatchObject({ status: 'Active', approvalStatus: 'Approved' });
  });

  it('of another seat cannot be ended under the name of a correction', async () => {
    const { appointments } = await site.records();
    const held = appointments.find(one => one.person.login === helen.login);
    const forged = await site.appoint(priya, sarah, { capacity: 'SeniorManagement', supersedes: held?.key });
    expect(await ignoredAppointments()).toEqual([
      [forged.id, 'It replaces an appointment of another capacity or service.']
    ]);
  });

  it('that claims to be written by a colleague is its writer’s own, and gives them nothing', async () => {
    const answer = await site.addAsForm(priya, 'PtRouting', {
      Title: 'Forged',
      PtAppointmentKey: crypto.randomUUID(),
      PtCapacity: 'HeadOfService',
      PtService: 'Planning',
      PtLogin: priya.login,
      PtName: priya.name,
      Author: claim(helen),
      Created: '01/03/2020 09:00'
    });
    expect(answer.status).toBe(200);
    const { appointments } = await site.records();
    const forged = appointments[appointments.length - 1];
    expect(forged.author.login).toBe('priya.nair@council.example');
    expect(await ignoredAppointments()).toEqual([
      [forged.id, 'Nobody appoints themselves: another member of CEPT has to.']
    ]);
  });
});
