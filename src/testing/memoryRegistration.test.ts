import type { NewDecision } from '../domain/decisions/decision';
import { deriveStatus } from '../domain/status/deriveStatus';
import type { PartnershipStatus } from '../domain/status/status';
import { person } from './builders';
import { memoryServices, type MemoryServices } from './memoryRepositories';
import { decisionRow, proposalDocument, routingRows } from './registrationBuilders';

const now = (): Date => new Date('2027-03-04T09:00:00Z');

/** What CEPT sees when a registration of Amy Staff's waits to be entered. */
async function approvedSite(): Promise<MemoryServices> {
  const services = memoryServices({ me: person('Carol Cept'), now, appointments: routingRows() });
  const row = await services.submissions.addDocument(proposalDocument(), person('Amy Staff'), '2027-03-01T09:00:00Z');
  services.decisions.addRow(decisionRow({ hash: row.hash }));
  return services;
}

async function statusIn(services: MemoryServices): Promise<PartnershipStatus> {
  const opened = await services.records.openRegister();
  if (opened.phase !== 'ready') throw new Error('The site is not ready.');
  return deriveStatus(opened.records, now())[0];
}

async function enter(services: MemoryServices, decisionKey: string): Promise<unknown> {
  const { key, latest } = await statusIn(services);
  const { submissionKey, hash } = latest;
  return services.register.enter({ partnershipKey: key, submissionKey, hash, decisionKey });
}

describe('the register in memory', () => {
  it('takes an approved registration once, with its annexes and the decision', async () => {
    const services = await approvedSite();
    expect(await enter(services, 'd-1')).toMatchObject({ reference: 'P-0001', status: 'Active', service: 'Planning' });
    expect(await statusIn(services)).toMatchObject({ status: 'Active', isEntered: true, registerDiffers: [] });
    expect(services.register.annexes()).toHaveLength(1);
    await enter(services, 'd-2');
    expect([services.register.rows().length, services.decisions.rows().length]).toEqual([1, 2]);
  });

  it('finishes what a failure left half-way', async () => {
    const services = await approvedSite();
    services.register.failHalfWay('offline');
    await expect(enter(services, 'd-1')).rejects.toMatchObject({ reason: 'offline' });
    expect(await statusIn(services)).toMatchObject({
      isEntered: false,
      registerDiffers: ['Entering was begun and not finished: CEPT finishes it under Checks.']
    });
    await enter(services, 'd-1');
    expect(await statusIn(services)).toMatchObject({ isEntered: true, registerDiffers: [] });
    expect(services.register.rows()).toHaveLength(1);
  });
});

describe('decisions in memory', () => {
  const decision: NewDecision = {
    key: 'd-1',
    partnershipKey: 'p',
    submissionKey: 's',
    hash: 'h',
    outcome: 'Complete',
    capacity: 'Cept',
    comment: ''
  };

  it('are added once, even when the first answer was lost', async () => {
    const { decisions } = memoryServices();
    decisions.loseNextAnswer();
    await expect(decisions.decide(decision)).rejects.toMatchObject({ reason: 'offline' });
    expect(await decisions.decide(decision)).toMatchObject({ id: 1, author: { name: 'Amy Staff' } });
    expect(decisions.rows()).toHaveLength(1);
  });

  it('refuse the same key with another content', async () => {
    const { decisions } = memoryServices();
    await decisions.decide(decision);
    await expect(decisions.decide({ ...decision, comment: 'x' })).rejects.toMatchObject({ reason: 'duplicate' });
  });
});
