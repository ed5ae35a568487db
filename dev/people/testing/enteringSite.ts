import { amy, helen, priya } from '../cast';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import type { EntryRequest, RegisterRepository } from '../../../src/domain/register/registerRow';
import type { ProposalDocument, SubmissionRow } from '../../../src/domain/submissions/submission';
import { createRegisterRepository } from '../../../src/lists/register/registerRepository';
import type { SenderOptions } from '../../../src/lists/schema/sender';
import { proposalDocument, registrationOf } from '../../../src/testing/registrationBuilders';
import { handoverOf, leavingOf } from '../../../src/testing/wholeDocuments';
import { personOf } from '../personOf';
import { attackSite, listPath, type AttackSite } from './attackSite';

export type Fetch = NonNullable<SenderOptions['fetch']>;

/** Two partners, one risk, money in two years and officer time, one deliverable. */
export const registration = registrationOf({
  partners: [
    { name: 'Riverside Trust', sector: 'voluntary', membership: 'Member' },
    { name: 'County Council', sector: 'public' }
  ],
  accountableBody: 'Partner',
  accountableBodyName: 'County Council',
  targets: [{ what: 'Two open days', due: 'March 2028' }]
});

/** A site where Amy submits and Helen approves, ready for CEPT to enter in the register. */
export interface EnteringSite extends AttackSite {
  asCept(who: DirectoryPerson, fetchIt?: Fetch): RegisterRepository;
  request(row: SubmissionRow): EntryRequest;
  approved(given?: Parameters<AttackSite['submit']>[1]): Promise<SubmissionRow>;
  /** Amy submits that the council leaves it, and Helen approves. */
  left(row: SubmissionRow): Promise<SubmissionRow>;
  /** Amy hands it over. */
  handedOver(row: SubmissionRow, to: DirectoryPerson): Promise<SubmissionRow>;
  rows(list: string, row: SubmissionRow): Promise<readonly Record<string, unknown>[]>;
}

export async function enteringSite(): Promise<EnteringSite> {
  const site = await attackSite();
  return {
    ...site,
    asCept: (who, fetchIt) => {
      const { sp, me } = site.site.as(who.login, fetchIt);
      return createRegisterRepository(sp, me);
    },
    request: ({ partnershipKey, submissionKey, hash }) => ({
      partnershipKey,
      submissionKey,
      hash,
      decisionKey: crypto.randomUUID()
    }),
    approved: async (given = {}) => {
      const row = await site.submit(amy, { registration, ...given });
      await site.later();
      await site.decide(helen, row);
      return row;
    },
    left: async row => {
      const leaving = { ...leavingOf(recordOf(row)), submissionKey: crypto.randomUUID() };
      const left = await site.submitDocument(amy, leaving);
      await site.later();
      await site.decide(helen, left);
      return left;
    },
    handedOver: (row, to) =>
      site.submitDocument(amy, {
        ...handoverOf(recordOf(row)),
        submissionKey: crypto.randomUUID(),
        leadOfficer: personOf(to)
      }),
    rows: async (list, { partnershipKey }) => {
      const answer = await site.get(priya, `${listPath(list)}/items?$filter=PtKey eq '${partnershipKey}'`);
      return ((await answer.json()) as { value: Record<string, unknown>[] }).value;
    }
  };
}

/** What was submitted as this row, as far as what follows it needs it. */
function recordOf({ partnershipKey, submissionKey, title }: SubmissionRow): ProposalDocument {
  return proposalDocument({ partnershipKey, submissionKey, name: title, leadOfficer: personOf(amy) });
}

/** One row, every annex row once, one decision: nothing lost and nothing doubled. */
export async function expectEntered(site: EnteringSite, row: SubmissionRow): Promise<void> {
  const status = await site.statusOf(row.partnershipKey);
  expect(status).toMatchObject({ status: 'Active', isEntered: true, registerDiffers: [], ignoredDecisions: [] });
  expect(await site.rows('PtRegister', row)).toHaveLength(1);
  expect(await site.rows('PtPartners', row)).toHaveLength(2);
  expect(await site.rows('PtRisks', row)).toHaveLength(1);
  expect(await site.rows('PtContributions', row)).toHaveLength(3);
  expect(await site.rows('PtDeliverables', row)).toHaveLength(1);
  const { decisions } = await site.records();
  const entered = decisions.filter(one => one.submissionKey === row.submissionKey && one.outcome === 'Entered');
  expect(entered).toHaveLength(1);
}
