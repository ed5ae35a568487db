/** @jest-environment node */
import { amy, ruth } from '../../dev/people/cast';
import { personOf } from '../../dev/people/personOf';
import { installedSite, type InstalledSite } from '../../dev/people/testing/installedSite';
import type { DraftKeys, DraftRepository } from '../domain/drafts/draft';
import { toDocument } from '../domain/drafts/toDocument';
import type { RecordsRepository } from '../domain/partnerships/records';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { SubmissionDocument, SubmissionRepository } from '../domain/submissions/submission';
import { withdrawalOf } from '../domain/submissions/withdrawalOf';
import { answersOf, criteriaOf, notPartnershipAnswers, significanceOf } from '../testing/builders';
import { memoryServices } from '../testing/memoryRepositories';
import { proposalDocument, registrationOf } from '../testing/registrationBuilders';
import { typedRegistration } from '../testing/typedRegistration';
import { createDraftRepository } from './drafts/draftRepository';
import { createRecordsRepository } from './records/recordsRepository';
import { createSubmissionRepository } from './submissions/submissionRepository';

interface Repositories {
  readonly drafts: DraftRepository;
  readonly submissions: SubmissionRepository;
  readonly records: RecordsRepository;
  /** The next answer of the draft or the submission repository does not arrive. */
  loseNextAnswer(of: 'drafts' | 'submissions'): void;
}

const me = personOf(amy);
const newKeys = (): DraftKeys => ({
  draftKey: crypto.randomUUID(),
  partnershipKey: crypto.randomUUID(),
  submissionKey: crypto.randomUUID()
});
const sheet = (keys = newKeys(), name = 'Riverside park'): SubmissionDocument =>
  toDocument(keys, answersOf({ name }), { settings: printedSettings, me });

let site: InstalledSite;
beforeAll(async () => {
  site = await installedSite();
});
afterAll(() => site.server.stop());

const inMemory = (): Repositories => {
  const services = memoryServices({ me });
  return { ...services, loseNextAnswer: of => services[of].loseNextAnswer() };
};

const inSharePoint = (): Repositories => {
  let isLosing = false;
  const { sp } = site.as(amy.login, async (url, init) => {
    const answer = await fetch(url, init);
    if (!isLosing || init.method === 'GET' || url.endsWith('/contextinfo')) return answer;
    isLosing = false;
    throw new TypeError('fetch failed');
  });
  return {
    drafts: createDraftRepository(sp),
    submissions: createSubmissionRepository(sp, me),
    records: createRecordsRepository(sp),
    loseNextAnswer: () => {
      isLosing = true;
    }
  };
};

describe.each([
  ['in memory', inMemory],
  ['in SharePoint', inSharePoint]
])('the repositories %s', (_where, make) => {
  it('give a draft back as it was typed, valid or not', async () => {
    const { drafts } = make();
    const answers = answersOf({
      name: `  <script>alert(1)</script> =HYPERLINK("x") \u0000\ud800 ${'long '.repeat(60)}\n  end `,
      service: 'Péché 🎈',
      significance: significanceOf({
        amounts: { year: 'soon', cash: '-1', time: '£25k', passingThrough: 'abc ' }
      })
    });
    const keys = newKeys();
    const created = await drafts.create(keys, answers);
    expect(created).toMatchObject({ ...keys, answers });
    expect((await drafts.read(created.id)).answers).toEqual(answers);
  });

  it('save over a draft only when it is still the one that was read', async () => {
    const { drafts } = make();
    const first = await drafts.create(newKeys(), answersOf({ name: 'First' }));
    const second = await drafts.save(first, answersOf({ name: 'Second' }));
    await expect(drafts.save(first, answersOf({ name: 'Stale' }))).rejects.toMatchObject({ reason: 'conflict' });
    expect((await drafts.read(first.id)).answers.name).toBe('Second');
    const third = await drafts.save(second, answersOf({ name: 'Third' }));
    expect((await drafts.read(first.id)).version).toBe(third.version);
  });

  it('leave nothing behind of a longer text when a draft gets shorter', async () => {
    const { drafts } = make();
    const long = await drafts.create(newKeys(), answersOf({ name: 'x'.repeat(150_000) }));
    await drafts.save(long, answersOf({ name: 'Short' }));
    expect((await drafts.read(long.id)).answers.name).toBe('Short');
  });

  it('create a draft once, however often it is sent', async () => {
    const { drafts } = make();
    const keys = newKeys();
    const first = await drafts.create(keys, answersOf({ name: 'Once' }));
    const again = await drafts.create(keys, answersOf({ name: 'Once' }));
    expect(again).toMatchObject({ id: first.id, answers: { name: 'Once' } });
  });

  it('remove a draft, and say nothing when it is gone already', async () => {
    const { drafts } = make();
    const { id } = await drafts.create(newKeys(), answersOf());
    await drafts.remove(id);
    await drafts.remove(id);
    await expect(drafts.read(id)).rejects.toMatchObject({ reason: 'notFound' });
  });

  it('show my drafts and everybody’s submissions when the toolkit opens', async () => {
    const { drafts, submissions, records } = make();
    const keys = newKeys();
    await drafts.create(keys, answersOf({ name: 'A draft of mine' }));
    const document = sheet();
    await submissions.submit(document);
    const opened = await records.openToolkit();
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    expect(opened.records.drafts).toContainEqual(
      expect.objectContaining({ ...keys, name: 'A draft of mine', savedOn: expect.stringMatching(/^\d{4}-/) as string })
    );
    expect(opened.records.submissions).toContainEqual(
      expect.objectContaining({ submissionKey: document.submissionKey, title: 'Riverside park', band: 'Moderate' })
    );
    expect(opened.records.settings.version).toBe(0);
  });

  it('say of my drafts what follows an approved document, also after it became something else; a correction follows nothing', async () => {
    const { drafts, records } = make();
    const [keys, corrected] = [newKeys(), newKeys()];
    const followUp = { kind: 'Confirmation', against: 'submission-1', answers: {}, affirmed: {} } as const;
    const created = await drafts.create(keys, answersOf({ followUp }));
    await drafts.create(corrected, answersOf({ followUp, supersedes: 'submission-2' }));
    await drafts.save(created, answersOf({ followUp: { ...followUp, kind: 'Leaving' } }));
    const opened = await records.openToolkit();
    const follows = opened.phase === 'ready' ? opened.records.drafts : [];
    expect(follows.find(one => one.draftKey === keys.draftKey)?.follows).toBe('Leaving');
    expect(follows.find(one => one.draftKey === corrected.draftKey)).not.toHaveProperty('follows');
  });

  it('submit the worked example as 77.1 per cent, Major, and give the whole document back', async () => {
    const { submissions } = make();
    const answers = answersOf({
      name: 'Bolsover LSP',
      significance: significanceOf({ criteria: criteriaOf(5, 4, 5, 5, 2, 5, 1) })
    });
    const document = toDocument(newKeys(), answers, { settings: printedSettings, me });
    const row = await submissions.submit(document);
    expect(row).toMatchObject({ title: 'Bolsover LSP', kind: 'ScoreSheet', band: 'Major', scorePercent: 77.1 });
    expect(row.author.login).toBe('amy.fletcher@council.example');
    expect(await submissions.read(document.submissionKey)).toEqual(document);
  });

  it('submit "not a partnership" without a band or a score', async () => {
    const { submissions } = make();
    const document = toDocument(newKeys(), notPartnershipAnswers(), { settings: printedSettings, me });
    const row = await submissions.submit(document);
    expect(row).toMatchObject({ kind: 'NotPartnership', band: '' });
    expect(row).not.toHaveProperty('scorePercent');
  });

  it('keep what is typed of Appendix B in a draft, people and tables too', async () => {
    const { drafts } = make();
    const registration = typedRegistration({ cover: personOf(ruth), timeDays: 'about six ', startsOn: 'soon' });
    const supersedes = crypto.randomUUID();
    const { id } = await drafts.create(newKeys(), answersOf({ registration, supersedes }));
    expect((await drafts.read(id)).answers).toMatchObject({ registration, supersedes });
  });

  it('submit a registration and its withdrawal, and give both back whole', async () => {
    const { submissions } = make();
    const { partnershipKey, submissionKey } = newKeys();
    const document = proposalDocument({
      partnershipKey,
      submissionKey,
      leadOfficer: me,
      registration: registrationOf({ cover: personOf(ruth), accountableBody: 'Council' })
    });
    const row = await submissions.submit(document);
    expect(row).toMatchObject({
      kind: 'Proposal',
      band: 'Limited',
      scores: '1,2,2,2,2,2,2',
      cover: 'ruth.ellison@council.example',
      accountableBody: 'Council'
    });
    expect(await submissions.read(submissionKey)).toEqual(document);
    const withdrawal = withdrawalOf({ submissionKey: crypto.randomUUID() }, row, 'Sent too early', me);
    expect(await submissions.submit(withdrawal)).toMatchObject({ kind: 'Withdrawal', supersedes: submissionKey });
    expect(await submissions.read(withdrawal.submissionKey)).toEqual(withdrawal);
  });

  it('keep one submission when its answer was lost and it is sent again', async () => {
    const { submissions, records, loseNextAnswer } = make();
    const document = sheet();
    loseNextAnswer('submissions');
    await expect(submissions.submit(document)).rejects.toMatchObject({ reason: 'offline' });
    const row = await submissions.submit(document);
    expect(row).toMatchObject({ submissionKey: document.submissionKey, title: 'Riverside park' });
    const opened = await records.openRegister();
    if (opened.phase !== 'ready') throw new Error(opened.phase);
    expect(opened.records.submissions.filter(one => one.submissionKey === document.submissionKey)).toHaveLength(1);
  });

  it('refuse another text under a key that is taken', async () => {
    const { submissions } = make();
    const keys = newKeys();
    await submissions.submit(sheet(keys));
    await expect(submissions.submit(sheet(keys, 'Another park'))).rejects.toMatchObject({ reason: 'duplicate' });
  });

  it('say that a submission which was never made is not found', async () => {
    await expect(make().submissions.read(crypto.randomUUID())).rejects.toMatchObject({ reason: 'notFound' });
  });
});

describe('drafts in SharePoint', () => {
  it('are no conflict with a save of their own whose answer was lost', async () => {
    const { drafts, loseNextAnswer } = inSharePoint();
    const first = await drafts.create(newKeys(), answersOf({ name: 'First' }));
    loseNextAnswer('drafts');
    await expect(drafts.save(first, answersOf({ name: 'Lost' }))).rejects.toMatchObject({ reason: 'offline' });
    const saved = await drafts.save(first, answersOf({ name: 'Typed on' }));
    expect((await drafts.read(first.id)).answers.name).toBe('Typed on');
    await drafts.save(saved, answersOf({ name: 'And on' }));
  });

  it('are a conflict when somebody else saved after the lost answer', async () => {
    const mine = inSharePoint();
    const elsewhere = inSharePoint();
    const first = await mine.drafts.create(newKeys(), answersOf({ name: 'First' }));
    mine.loseNextAnswer('drafts');
    await expect(mine.drafts.save(first, answersOf({ name: 'Lost' }))).rejects.toMatchObject({ reason: 'offline' });
    const theirs = await elsewhere.drafts.read(first.id);
    await elsewhere.drafts.save(theirs, answersOf({ name: 'Second tab' }));
    await expect(mine.drafts.save(first, answersOf({ name: 'Typed on' }))).rejects.toMatchObject({
      reason: 'conflict'
    });
    expect((await mine.drafts.read(first.id)).answers.name).toBe('Second tab');
  });
});
