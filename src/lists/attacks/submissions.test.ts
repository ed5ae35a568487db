/** @jest-environment node */
import { amy, colin, daniel, helen, priya } from '../../../dev/people/cast';
import { personOf } from '../../../dev/people/personOf';
import { attackSite, type AttackSite } from '../../../dev/people/testing/attackSite';
import { bothAnswers } from '../../../dev/people/testing/bothAnswers';
import { withdrawalOf } from '../../domain/submissions/withdrawalOf';
import { canonicalText } from '../../domain/submissions/canonicalText';
import { sha256 } from '../../domain/submissions/sha256';
import type { SubmissionRow } from '../../domain/submissions/submission';
import { criteriaOf } from '../../testing/builders';
import { proposalDocument } from '../../testing/registrationBuilders';
import { createRegisterRepository } from '../register/registerRepository';
import { createSubmissionRepository } from '../submissions/submissionRepository';

const onlyTheirs =
  'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.';
const majorCriteria = criteriaOf(5, 4, 5, 5, 2, 5, 1);

/** Submissions and messages that SharePoint lets in and that change nothing, each with the reason that everybody is shown. */
describe.each(bothAnswers)('a forged submission or message, %s', (_how, otherAnswers) => {
  let site: AttackSite;
  beforeAll(async () => {
    site = await attackSite(otherAnswers);
  });
  afterAll(() => site.site.server.stop());

  /** A row made with nothing but a browser's developer tools. */
  async function addRow(values: object): Promise<SubmissionRow> {
    const answer = await site.send(amy, "getList('/sites/set-up/Lists/PtSubmissions')/items", 'POST', values);
    expect(answer.status).toBe(201);
    const { Id: id } = (await answer.json()) as { Id: number };
    const row = (await site.records()).submissions.find(one => one.id === id);
    if (!row) throw new Error('the row is not read');
    return row;
  }

  async function columnsFor(
    text: string,
    submissionKey: string
  ): Promise<{ PtHash: string; [column: string]: unknown }> {
    return {
      Title: 'Riverside park',
      PtKey: crypto.randomUUID(),
      PtKind: 'Proposal',
      PtSubmissionKey: submissionKey,
      PtHash: await sha256(text),
      PtSupersedes: '',
      PtFormVersion: 'appendix-b-1',
      PtService: 'Planning',
      PtLeadOfficer: amy.login,
      PtLeadOfficerName: amy.name,
      PtBand: 'Limited',
      PtScorePercent: 37.1,
      PtScores: '1,2,2,2,2,2,2',
      PtAccountableBody: 'None',
      PtAnswers: text
    };
  }

  const enter = (row: SubmissionRow): Promise<unknown> => {
    const { sp, me } = site.as(priya);
    const { partnershipKey, submissionKey, hash } = row;
    return createRegisterRepository(sp, me).enter({
      partnershipKey,
      submissionKey,
      hash,
      decisionKey: crypto.randomUUID()
    });
  };

  it('by a stranger does not replace the officer’s', async () => {
    const first = await site.submit(amy);
    await site.later();
    const { partnershipKey, submissionKey: supersedes } = first;
    const forged = await site.submit(daniel, { partnershipKey, supersedes, leadOfficer: personOf(amy) });
    const status = await site.statusOf(partnershipKey);
    expect(status.latest.id).toBe(first.id);
    expect(status.ignored).toMatchObject([{ row: { id: forged.id }, reason: onlyTheirs }]);
  });

  it('by a stranger does not take the officer’s back', async () => {
    const first = await site.submit(amy);
    await site.later();
    const withdrawal = withdrawalOf({ submissionKey: crypto.randomUUID() }, first, 'Gone', personOf(daniel));
    const forged = await site.submitDocument(daniel, withdrawal);
    const status = await site.statusOf(first.partnershipKey);
    expect(status.approvalStatus).toBe('AwaitingCheck');
    expect(status.ignored).toMatchObject([{ row: { id: forged.id }, reason: onlyTheirs }]);
  });

  it('does not take back what was signed', async () => {
    const first = await site.submit(amy);
    await site.decide(helen, first);
    await site.later();
    const withdrawal = withdrawalOf({ submissionKey: crypto.randomUUID() }, first, 'Gone', personOf(amy));
    await site.submitDocument(amy, withdrawal);
    const status = await site.statusOf(first.partnershipKey);
    expect(status).toMatchObject({ status: 'Active', approvalStatus: 'Approved' });
    expect(status.ignored).toMatchObject([
      {
        reason: 'The submission was decided on already, and a submission is taken back before its sign-off.'
      }
    ]);
  });

  it('that claims the author’s name is its sender’s', async () => {
    const first = await site.submit(amy);
    await site.later();
    const answer = await site.addAsForm(daniel, 'PtSubmissions', {
      Title: 'Forged',
      PtKey: first.partnershipKey,
      PtKind: 'Withdrawal',
      PtSubmissionKey: crypto.randomUUID(),
      PtSupersedes: first.submissionKey,
      Author: `[{"Key":"i:0#.f|membership|${amy.login}"}]`,
      Created: '01/03/2020 09:00'
    });
    expect(answer.status).toBe(200);
    const status = await site.statusOf(first.partnershipKey);
    expect(status.latest.id).toBe(first.id);
    expect(status.approvalStatus).toBe('AwaitingCheck');
    expect(status.ignored).toMatchObject([
      { row: { author: { login: 'daniel.okafor@council.example' } }, reason: onlyTheirs }
    ]);
  });

  it('whose column says Limited where its answers say Major never enters the register', async () => {
    const submissionKey = crypto.randomUUID();
    const partnershipKey = crypto.randomUUID();
    const { significance } = proposalDocument();
    const text = canonicalText(
      proposalDocument({
        submissionKey,
        partnershipKey,
        leadOfficer: personOf(amy),
        significance: { ...significance, criteria: majorCriteria }
      })
    );
    const row = await addRow({ ...(await columnsFor(text, submissionKey)), PtKey: partnershipKey });
    await site.decide(helen, row);
    await expect(enter(row)).rejects.toMatchObject({
      reason: 'refused',
      message:
        'This submission cannot be entered. Its columns do not match its answers: significance, score, scores of the criteria.'
    });
    expect((await site.statusOf(partnershipKey)).registerRow).toBeUndefined();
  });

  it.each([
    ['repeats a key, so that two readers could read two things', '{"kind":"Proposal","kind":"ScoreSheet"}'],
    ['has other white space than the toolkit writes', '{ "kind": "Proposal" }'],
    ['is no document at all', 'Approved']
  ])('whose text %s cannot be read or entered', async (_what, text) => {
    const submissionKey = crypto.randomUUID();
    const row = await addRow(await columnsFor(text, submissionKey));
    await site.decide(helen, row);
    const { sp, me } = site.as(helen);
    await expect(createSubmissionRepository(sp, me).read(submissionKey)).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringMatching(/^This submission cannot be trusted: its stored text /) as string
    });
    await expect(enter(row)).rejects.toMatchObject({ reason: 'refused' });
  });

  it('that carries the whole text of another under a key of its own cannot be entered', async () => {
    const honest = proposalDocument({
      submissionKey: crypto.randomUUID(),
      partnershipKey: crypto.randomUUID(),
      leadOfficer: personOf(amy)
    });
    const text = canonicalText(honest);
    const row = await addRow(await columnsFor(text, crypto.randomUUID()));
    await site.decide(helen, row);
    await expect(enter(row)).rejects.toMatchObject({
      reason: 'refused',
      message: 'This submission cannot be trusted: its text belongs to another one.'
    });
  });

  it('closes no query of CEPT’s when the officer sends it', async () => {
    const row = await site.submit(amy);
    const query = await site.write(priya, row, { kind: 'Query' });
    await site.later();
    const forged = await site.write(amy, row, { kind: 'Closing', about: query.key, text: 'Settled' });
    const status = await site.statusOf(row.partnershipKey);
    expect(status).toMatchObject({ approvalStatus: 'Queried', queries: [{ state: 'Open' }] });
    expect(status.ignoredMessages).toMatchObject([
      { row: { id: forged.id }, reason: 'A query is closed only by CEPT, or by the approver who asked.' }
    ]);
    await site.write(colin, row, { kind: 'Closing', about: query.key, text: 'Settled' });
    expect((await site.statusOf(row.partnershipKey)).queries).toMatchObject([{ state: 'Closed' }]);
  });

  it('opens no query in CEPT’s place, and answers none in the officer’s', async () => {
    const row = await site.submit(amy);
    const opened = await site.write(daniel, row, { kind: 'Query', text: 'Send me everything' });
    const query = await site.write(priya, row, { kind: 'Query' });
    await site.later();
    const answered = await site.write(daniel, row, { kind: 'Answer', about: query.key, text: 'All is well' });
    const status = await site.statusOf(row.partnershipKey);
    expect(status.queries).toMatchObject([{ query: { id: query.id }, state: 'Open', answers: [] }]);
    expect(status.ignoredMessages.map(({ row: { id }, reason }) => [id, reason])).toEqual([
      [opened.id, 'Its author was not a member of CEPT by Routing at the time, and only CEPT opens a query.'],
      [
        answered.id,
        'Only the author, the lead officer, their recorded cover or a receiver of a hand-over answers a query.'
      ]
    ]);
  });
});
