/** @jest-environment node */
import { startSharePoint, type StartedSharePoint } from '../sharepoint/testing/startSharePoint';
import { createRecordsRepository } from '../../src/lists/records/recordsRepository';
import type { Opened, ToolkitRecords } from '../../src/domain/partnerships/records';
import { deriveStatus } from '../../src/domain/status/deriveStatus';
import { actingAs } from './acting';
import { amy, cast, defaultLogin, jake, ownerLogin, priya } from './cast';
import { seed } from './seed';

describe('the demo', () => {
  let server: StartedSharePoint;
  let siteUrl: string;
  const open = (login: string): Promise<Opened<ToolkitRecords>> => {
    const { sp } = actingAs(siteUrl, login);
    return createRecordsRepository(sp).openToolkit();
  };

  beforeAll(async () => {
    server = await startSharePoint({ people: cast, defaultLogin, ownerLogin });
    siteUrl = server.url('/sites/demo');
    await seed({ siteUrl, mode: 'demo' });
  });
  afterAll(() => server.stop());

  it("holds the protocol's worked example: 77.1 per cent, Major", async () => {
    const opened = await open(amy.login);
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    const example = opened.records.submissions.find(row => row.title === 'Bolsover LSP (example from the protocol)');
    expect(example).toMatchObject({ band: 'Major', scorePercent: 77.1, kind: 'ScoreSheet' });
  });

  it('has twenty-two submissions by their own authors, in all three bands', async () => {
    const opened = await open(priya.login);
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    const { submissions } = opened.records;
    expect(submissions).toHaveLength(22);
    expect(submissions.every(row => row.author.login === row.leadOfficer)).toBe(true);
    expect(new Set(submissions.map(row => row.band))).toEqual(new Set(['Major', 'Moderate', 'Limited', '']));
  });

  it('shows the default member of staff their own two drafts and nobody else’s', async () => {
    const opened = await open(defaultLogin);
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    expect(opened.records.drafts.map(draft => draft.name)).toEqual([
      'Shared building control with the neighbouring district',
      'Flood resilience forum'
    ]);
  });

  it('has named aims and twelve appointments', async () => {
    const opened = await open(defaultLogin);
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    expect(opened.records.settings).toMatchObject({ version: 1, aimsAreNamed: true });
    expect(opened.records.appointments).toHaveLength(12);
  });

  it('shows a Limited registration at each point of its way, and who has it now', async () => {
    const opened = await open(priya.login);
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    const statuses = deriveStatus(opened.records, new Date()).filter(one => one.latest.kind === 'Proposal');
    const ways = statuses.map(({ name, status, approvalStatus, isEntered, registerRow, awaiting }) => [
      name,
      status,
      approvalStatus,
      isEntered ? registerRow?.reference : '-',
      awaiting ? `${awaiting.role}: ${awaiting.person?.name ?? '-'}: ${awaiting.what}` : '-'
    ]);
    expect(ways).toEqual([
      ['Walking football league', 'Proposed', 'AwaitingCheck', '-', 'Cept: -: the completeness check'],
      ['Community orchard network', 'Proposed', 'Queried', '-', "LeadOfficer: Tom Beckett: an answer to CEPT's query"],
      // The Head of Planning covers for its author and does not sign.
      [
        'Young planners’ mentoring circle',
        'Proposed',
        'AwaitingSignOff',
        '-',
        'SeniorManagement: Sarah Whitcombe: sign-off'
      ],
      ['Neighbourhood plan champions', 'Proposed', 'AwaitingSignOff', '-', 'HeadOfService: Helen Cartwright: sign-off'],
      ['Business park green network', 'Proposed', 'AwaitingSignOff', '-', 'HeadOfService: -: sign-off'],
      ['Landlord forum', 'Proposed', 'Returned', '-', 'LeadOfficer: Ruth Ellison: a correction'],
      ['Junior parkrun at Ashby Meadow', 'Active', 'Approved', '-', 'Cept: -: entry in the register'],
      ['Winter night shelter rota', 'Active', 'Approved', 'P-0002', '-'],
      ['Town centre heritage trail', 'Active', 'Approved', 'P-0001', '-']
    ]);
    expect(statuses.flatMap(one => [...one.ignored, ...one.ignoredDecisions, ...one.ignoredMessages])).toEqual([]);
    expect(statuses.flatMap(one => one.registerDiffers)).toEqual([]);
    expect(statuses.map(one => one.problem).filter(Boolean)).toEqual([
      'Regeneration has no Head of Service in Routing: ask CEPT to appoint one.'
    ]);
  });

  it('shows nothing to somebody who is in no group', async () => {
    expect(await open(jake.login)).toEqual({ phase: 'absent' });
  });
});
