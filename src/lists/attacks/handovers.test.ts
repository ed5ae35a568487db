/** @jest-environment node */
import { personOf } from '../../../dev/people/personOf';
import { amy, colin, daniel, helen, priya, ruth } from '../../../dev/people/cast';
import { attackSite, listPath, type AttackSite } from '../../../dev/people/testing/attackSite';
import { bothAnswers } from '../../../dev/people/testing/bothAnswers';
import type { DirectoryPerson } from '../../../dev/sharepoint/sharePoint';
import { answersText, readAnswers } from '../../domain/drafts/readAnswers';
import { toHandover, type Handed } from '../../domain/drafts/toFollowUp';
import { printedSettings } from '../../domain/protocol/printedSettings';
import { withdrawalOf } from '../../domain/submissions/withdrawalOf';
import type { HandoverDocument, SubmissionRow } from '../../domain/submissions/submission';
import { answersOf } from '../../testing/builders';
import { createDraftRepository } from '../drafts/draftRepository';
import { createEvidenceRepository } from '../evidence/evidenceRepository';
import { createRegisterRepository } from '../register/registerRepository';
import { createSubmissionRepository } from '../submissions/submissionRepository';

const mayReplace =
  'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may replace a submission.';
const mayGive =
  'Only its author, its lead officer, their recorded cover, a receiver of a hand-over or CEPT may hand it over.';
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** Hand-overs, and the lead officer whom the Register names: what they give to the right person and not to the wrong one. */
describe.each(bothAnswers)('a hand-over, %s', (_how, otherAnswers) => {
  let site: AttackSite;
  beforeAll(async () => {
    site = await attackSite(otherAnswers);
  });
  afterAll(() => site.site.server.stop());

  function handoverOf(from: DirectoryPerson, to: DirectoryPerson, given: Partial<Handed>): HandoverDocument {
    const handed = { partnershipKey: '', name: 'Riverside park', existing: false, service: 'Planning', against: '' };
    const me = personOf(from);
    return toHandover(
      crypto.randomUUID(),
      { ...handed, ...given },
      personOf(to),
      { handoverReason: 'A new post' },
      { settings: printedSettings, me }
    );
  }

  const give = (
    from: DirectoryPerson,
    to: DirectoryPerson,
    { partnershipKey }: SubmissionRow
  ): Promise<SubmissionRow> => site.submitDocument(from, handoverOf(from, to, { partnershipKey }));

  /** What a receiver wants to do: answer CEPT's query, take back, submit anew. */
  async function actAs(who: DirectoryPerson, first: SubmissionRow, about: string): Promise<void> {
    await site.write(who, first, { kind: 'Answer', about, text: 'The north bank' });
    await site.later();
    const { partnershipKey, submissionKey: supersedes } = first;
    const back = withdrawalOf({ submissionKey: crypto.randomUUID() }, first, 'Not yet', personOf(who));
    await site.submitDocument(who, back);
    await site.later();
    await site.submit(who, { partnershipKey, supersedes, name: 'Riverside park and meadow' });
  }

  async function queried(): Promise<readonly [SubmissionRow, string]> {
    const first = await site.submit(amy);
    await site.later();
    const { key } = await site.write(priya, first, {});
    return [first, key];
  }

  it('by an officer of it lets its receiver answer, take back and submit anew', async () => {
    const [first, query] = await queried();
    await give(amy, daniel, first);
    await site.later();
    expect((await site.statusOf(first.partnershipKey)).leadOfficer.name).toBe('Daniel Okafor');
    await actAs(daniel, first, query);
    const status = await site.statusOf(first.partnershipKey);
    expect(status).toMatchObject({ name: 'Riverside park and meadow', ignored: [], ignoredMessages: [] });
    expect(status.leadOfficer.name).toBe('Daniel Okafor');
  });

  it('by a stranger gives its receiver nothing, and is listed with the reason', async () => {
    const [first, query] = await queried();
    const forged = await give(ruth, daniel, first);
    await site.later();
    await actAs(daniel, first, query);
    const status = await site.statusOf(first.partnershipKey);
    expect(status).toMatchObject({ latest: { id: first.id }, leadOfficer: { name: 'Amy Fletcher' } });
    expect(status).not.toHaveProperty('handover');
    expect(status.ignored).toMatchObject([
      { row: { id: forged.id }, reason: mayGive },
      { row: { kind: 'Withdrawal' }, reason: mayReplace },
      { row: { kind: 'Proposal' }, reason: mayReplace }
    ]);
    expect(status.ignoredMessages.map(({ reason }) => reason)).toEqual([
      'Only the author, the lead officer, their recorded cover or a receiver of a hand-over answers a query.'
    ]);
  });

  it('to oneself, of somebody else’s partnership, gives nothing either', async () => {
    const first = await site.submit(amy);
    await site.later();
    const toMyself = { ...handoverOf(amy, daniel, first), leadOfficer: personOf(daniel) };
    await site.submitDocument(daniel, toMyself);
    const status = await site.statusOf(first.partnershipKey);
    expect(status.ignored).toMatchObject([{ row: { kind: 'Handover' }, reason: mayGive }]);
    expect(status.leadOfficer.name).toBe('Amy Fletcher');
  });

  it('of a draft carries what nobody else could read, with its files where they are, and arrives once', async () => {
    const partnershipKey = crypto.randomUUID();
    const bytes = new TextEncoder().encode('abc');
    const local = { name: 'agreement.docx', size: 3, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
    const place = { partnershipKey, key: crypto.randomUUID(), name: local.name };
    const uploaded = await createEvidenceRepository(site.as(amy).sp).upload(local, place, () => undefined);
    const file = { ...uploaded, key: place.key, name: local.name, kind: 'agreement', speaksFor: '', paperFile: '' };
    const answers = answersOf({ evaluation: { agreementFile: [file] } });
    const drafts = createDraftRepository(site.as(amy).sp);
    const keys = { draftKey: crypto.randomUUID(), partnershipKey, submissionKey: crypto.randomUUID() };
    const draft = await drafts.create(keys, answers);
    const seen = await site.get(daniel, `${listPath('PtDrafts')}/items?$filter=PtDraftKey eq '${keys.draftKey}'`);
    expect(((await seen.json()) as { value: unknown[] }).value).toEqual([]);

    const document = {
      ...handoverOf(amy, daniel, { partnershipKey, draft: answersText(answers) }),
      submissionKey: keys.submissionKey
    };
    const first = await site.submitDocument(amy, document);
    expect((await site.submitDocument(amy, document)).id).toBe(first.id);
    await drafts.remove(draft.id);
    await site.later();

    const asDaniel = site.as(daniel);
    const read = (await createSubmissionRepository(asDaniel.sp, asDaniel.me).read(
      keys.submissionKey
    )) as HandoverDocument;
    expect(readAnswers(read.draft)).toEqual(answers);
    const carried = await createEvidenceRepository(asDaniel.sp).read(place, abc);
    expect(new TextDecoder().decode(carried)).toBe('abc');
    await site.submit(daniel, { partnershipKey });
    await site.later();
    const forged = await site.submit(ruth, { partnershipKey });
    const status = await site.statusOf(partnershipKey);
    expect([status.latest.author.name, status.leadOfficer.name]).toEqual(['Daniel Okafor', 'Daniel Okafor']);
    expect(status.ignored.map(({ row }) => row.id)).toEqual([forged.id]);
  });

  it('is not needed where CEPT names the lead officer in the Register, which nobody else can', async () => {
    const first = await site.submit(amy);
    await site.later();
    await site.decide(helen, first);
    await site.later();
    const { partnershipKey, submissionKey, hash } = first;
    const { sp, me } = site.as(colin);
    const request = { partnershipKey, submissionKey, hash, decisionKey: crypto.randomUUID() };
    const { id } = await createRegisterRepository(sp, me).enter(request);
    await site.later();

    const name = { PtLeadOfficerLogin: daniel.login, PtLeadOfficerName: daniel.name };
    const row = `${listPath('PtRegister')}/items(${id})`;
    for (const stranger of [amy, daniel, helen]) {
      expect((await site.send(stranger, row, 'MERGE', name)).status).toBe(403);
    }
    const early = await site.submit(daniel, {
      partnershipKey,
      supersedes: submissionKey,
      leadOfficer: personOf(daniel)
    });
    expect((await site.statusOf(partnershipKey)).ignored).toMatchObject([
      { row: { id: early.id }, reason: mayReplace }
    ]);

    expect((await site.send(colin, row, 'MERGE', name)).ok).toBe(true);
    expect((await site.statusOf(partnershipKey)).leadOfficer.name).toBe('Daniel Okafor');
    await site.later();
    const change = await site.submit(daniel, { partnershipKey, supersedes: submissionKey, name: 'Riverside meadow' });
    await site.submit(ruth, { partnershipKey, supersedes: submissionKey });
    const status = await site.statusOf(partnershipKey);
    expect([status.latest.id, status.name, status.status]).toEqual([change.id, 'Riverside meadow', 'Active']);
    expect(status.ignored.map(({ row: one }) => one.author.name)).toEqual(['Ruth Ellison']);
  });
});
