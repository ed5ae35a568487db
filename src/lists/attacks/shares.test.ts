/** @jest-environment node */
import { amy, daniel, flow, helen, nina, priya } from '../../../dev/people/cast';
import { attackSite, claim, listPath, type AttackSite, type Verb } from '../../../dev/people/testing/attackSite';
import { bothAnswers } from '../../../dev/people/testing/bothAnswers';
import type { DirectoryPerson } from '../../../dev/sharepoint/sharePoint';
import { judgeShares, type JudgedShares } from '../../domain/sharing/judgeShares';
import type { Share } from '../../domain/sharing/share';
import type { SubmissionRow } from '../../domain/submissions/submission';
import { newShareOf } from '../../testing/shareBuilders';
import { createShareRepository } from '../sharing/shareRepository';

type Try = readonly [who: DirectoryPerson, path: string, verb: Verb, body?: object];

const items = `${listPath('PtShares')}/items`;
const today = (): string => new Date().toISOString().slice(0, 10);

describe.each(bothAnswers)('the log of share packs, %s', (_how, otherAnswers) => {
  let site: AttackSite;
  let row: SubmissionRow;
  let honest: Share;

  beforeAll(async () => {
    site = await attackSite(otherAnswers);
    row = await site.submit(amy);
    const { partnershipKey, submissionKey, hash } = row;
    const { sp, me } = site.as(amy);
    const given = { key: crypto.randomUUID(), partnershipKey, submissionKey, hash, givenOn: today() };
    honest = await createShareRepository(sp, me).record(newShareOf(given));
  });
  afterAll(() => site.site.server.stop());

  const judged = async (): Promise<JudgedShares> => {
    const { sp, me } = site.as(priya);
    const { counted } = await site.statusOf(row.partnershipKey);
    return judgeShares(await createShareRepository(sp, me).sharesOf(row.partnershipKey), counted);
  };
  /** A row as the page writes it, but for what an attacker changes. */
  const values = (changed: object): object => ({
    Title: 'Riverside Trust',
    PtShareKey: crypto.randomUUID(),
    PtKey: row.partnershipKey,
    PtSubmissionKey: row.submissionKey,
    PtHash: row.hash,
    PtGivenOn: `${today()}T12:00:00Z`,
    PtStandards: 'No',
    ...changed
  });
  const own = (): string => `${items}(${honest.id})`;

  it.each<readonly [string, () => Try]>([
    ['changed by who wrote it', () => [amy, own(), 'MERGE', { PtStandards: 'No' }]],
    ['back-dated by who wrote it', () => [amy, own(), 'MERGE', { PtGivenOn: '2020-01-01T12:00:00Z' }]],
    [
      'changed as a form would',
      () => [
        amy,
        `${own()}/validateupdatelistitem`,
        'POST',
        { formValues: [{ FieldName: 'PtStandards', FieldValue: 'No' }], bNewDocumentUpdate: true }
      ]
    ],
    ['changed by CEPT', () => [priya, own(), 'MERGE', { PtStandards: 'No' }]],
    ['deleted by who wrote it', () => [amy, own(), 'DELETE']],
    ['deleted by CEPT', () => [priya, own(), 'DELETE']],
    ['put into the recycle bin', () => [amy, `${own()}/recycle`, 'POST']],
    ['written by Internal Audit', () => [nina, items, 'POST', { Title: 'Us' }]],
    ['written by the flow', () => [flow, items, 'POST', { Title: 'Us' }]]
  ])('cannot be %s', async (_what, attempt) => {
    const answer = await site.send(...attempt());
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('UnauthorizedAccessException');
    expect((await judged()).given[0].standing).toMatchObject({ id: honest.id, standards: 'Yes' });
  });

  it('takes no key twice', async () => {
    const answer = await site.send(daniel, items, 'POST', values({ PtShareKey: honest.key }));
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('SPDuplicateValuesFoundException');
  });

  it('tells its real writer and time, whoever a row claims to be from', async () => {
    const answer = await site.addAsForm(daniel, 'PtShares', {
      Title: 'Forged club',
      PtShareKey: crypto.randomUUID(),
      PtKey: row.partnershipKey,
      PtSubmissionKey: row.submissionKey,
      PtHash: row.hash,
      PtStandards: 'Yes',
      Author: claim(helen),
      Created: '01/03/2020 09:00'
    });
    expect(answer.status).toBe(200);
    const { ignored } = await judged();
    const forged = ignored.find(({ row: { organisation } }) => organisation === 'Forged club');
    expect(forged?.row.author.login).toBe('daniel.okafor@council.example');
    expect(forged?.row.recordedOn.slice(0, 10)).toBe(today());
    expect(forged?.reason).toBe('It does not say when the pack was given.');
  });

  it.each([
    [
      'dated before the version was submitted',
      { PtGivenOn: '2020-01-01T12:00:00Z' },
      'It says that the pack was given before that version was submitted.'
    ],
    [
      'dated ahead',
      { PtGivenOn: '2099-01-01T12:00:00Z' },
      'It says that the pack was given on a day that was still to come when this was written.'
    ],
    ['about other answers', { PtHash: 'e'.repeat(64) }, 'It names other answers than that version holds.'],
    [
      'about a version of another partnership',
      { PtSubmissionKey: crypto.randomUUID() },
      'It names a version that this partnership does not have.'
    ]
  ])('does not count a row %s, and what stood before stands', async (_what, changed, reason) => {
    const answer = await site.send(daniel, items, 'POST', values(changed));
    const { Id: id } = (await answer.json()) as { Id: number };
    const { given, ignored } = await judged();
    expect(given.map(({ standing }) => standing.id)).toEqual([honest.id]);
    expect(ignored.find(({ row: one }) => one.id === id)?.reason).toBe(reason);
  });
});
