import type { DraftAnswers } from '../../../src/domain/drafts/draft';
import { emptyAnswers } from '../../../src/domain/drafts/emptyAnswers';
import { toDocument } from '../../../src/domain/drafts/toDocument';
import { reasonOf, Trouble } from '../../../src/domain/trouble';
import type { Outcome } from '../../../src/domain/decisions/codes';
import type { Capacity } from '../../../src/domain/protocol/appointment';
import type { SubmissionRow } from '../../../src/domain/submissions/submission';
import { draftReducer } from '../../../src/features/proposing/draft/draftReducer';
import { newDraft } from '../../../src/features/proposing/draft/openDraft';
import { saveDraft } from '../../../src/features/proposing/draft/saveDraft';
import { registrationAnswers } from '../../../src/forms/registration/draftRegistration';
import { createDecisionRepository } from '../../../src/lists/decisions/decisionRepository';
import { createDraftRepository } from '../../../src/lists/drafts/draftRepository';
import { createKnownSettings } from '../../../src/lists/protocol/knownSettings';
import { createRecordsRepository } from '../../../src/lists/records/recordsRepository';
import { createRegisterRepository } from '../../../src/lists/register/registerRepository';
import { createSubmissionRepository } from '../../../src/lists/submissions/submissionRepository';
import { createDeedKey } from '../../../src/ui/deedKey';
import { amy, colin, helen, priya } from '../cast';
import { demoSettings } from '../demoSettings';
import { registration } from '../stories/registration';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import type { CampaignSite } from './campaignSite';
import { pressUntilDone, type Presses } from './press';

const { answers: whole } = registration({
  by: amy,
  daysAgo: 0,
  name: 'Riverside volunteers',
  existing: true,
  notes: { independentBodies: 'The council and two trusts.' },
  amounts: { year: '2026/27', cash: '1,500', time: '2,400', passingThrough: '0' },
  indirect: ['aim-3'],
  registration: {
    purpose: 'To keep the river path open.',
    partners: [
      { name: 'Riverside Trust', sector: 'voluntary', membership: 'Founding', contact: 'The secretary' },
      { name: 'Museum Trust', sector: 'voluntary', membership: 'Founding', contact: 'The curator' }
    ]
  }
});

/** What the officer has written after each part of the form. */
const written: readonly DraftAnswers[] = [
  { ...emptyAnswers, name: whole.name, existing: whole.existing, service: whole.service, screening: whole.screening },
  { ...whole, registration: {} },
  whole
];

const newKey = (): string => crypto.randomUUID();

/** Before each step: the moment for something that a run wants to happen while the step is on its way. */
export type BeforeStep = (step: number) => void;

/** The steps of a Limited partnership's way, each done as the screens do it; gives the partnership's key. */
export async function limitedPath(site: CampaignSite, presses: Presses, before: BeforeStep): Promise<string> {
  let step = 0;
  const next = async (): Promise<Date> => {
    await site.ready();
    const now = await site.later(5);
    before((step += 1));
    return now;
  };
  const row = await propose(site, presses, next);
  await next();
  await decide(site, presses, priya, row, 'Complete', 'Cept');
  await next();
  await decide(site, presses, helen, row, 'Approved', 'HeadOfService');
  const now = await next();
  const { sp, me } = site.as(colin.login);
  const register = createRegisterRepository(sp, me, createKnownSettings(), () => now);
  const underKey = createDeedKey(newKey);
  const { partnershipKey, submissionKey, hash } = row;
  await pressUntilDone(site, presses, () =>
    underKey(async decisionKey => void (await register.enter({ partnershipKey, submissionKey, hash, decisionKey })))
  );
  return partnershipKey;
}

/** Screens, scores and registers in a draft that saves itself, and submits it. */
async function propose(site: CampaignSite, presses: Presses, next: () => Promise<Date>): Promise<SubmissionRow> {
  const { sp, me } = site.as(amy.login);
  const drafts = createDraftRepository(sp);
  let state = newDraft(newKey);
  let now = new Date();
  for (const answers of written) {
    now = await next();
    state = draftReducer(state, { type: 'changed', answers });
    await pressUntilDone(site, presses, async () => {
      state = draftReducer(state, { type: 'sending' });
      try {
        state = draftReducer(state, await saveDraft(drafts, state));
      } catch (thrown) {
        state = draftReducer(state, { type: 'failed', reason: reasonOf(thrown), message: '' });
        throw thrown;
      }
      if (state.save.phase !== 'saved') throw new Trouble('unexpected', `The draft is ${state.save.phase}.`);
    });
  }
  now = await next();
  const known = createKnownSettings();
  known.remember(demoSettings);
  const submissions = createSubmissionRepository(sp, me, known);
  const context = { settings: demoSettings, me, headOfService: '', now };
  const document = toDocument(state.keys, whole, {
    settings: demoSettings,
    me,
    registration: registrationAnswers(whole, context)
  });
  let sent: SubmissionRow | undefined;
  await pressUntilDone(site, presses, async () => {
    sent = await submissions.submit(document);
  });
  if (!sent) throw new Error('The submission is missing.');
  const { base } = state;
  if (base) await drafts.remove(base.id).catch(() => undefined);
  await clearLeftOver(site, presses, state.keys.draftKey);
  return sent;
}

/** A draft that could not be removed after its submission is offered to be cleared on the officer's list. */
async function clearLeftOver(site: CampaignSite, presses: Presses, draftKey: string): Promise<void> {
  const { sp } = site.as(amy.login);
  const drafts = createDraftRepository(sp);
  await pressUntilDone(site, presses, async () => {
    const opened = await createRecordsRepository(sp).openToolkit();
    if (opened.phase !== 'ready') throw new Error(`The toolkit is ${opened.phase}.`);
    for (const left of opened.records.drafts.filter(one => one.draftKey === draftKey)) await drafts.remove(left.id);
  });
}

async function decide(
  site: CampaignSite,
  presses: Presses,
  who: DirectoryPerson,
  { partnershipKey, submissionKey, hash }: SubmissionRow,
  outcome: Outcome,
  capacity: Capacity
): Promise<void> {
  const { sp, me } = site.as(who.login);
  const decisions = createDecisionRepository(sp, me);
  const underKey = createDeedKey(newKey);
  await pressUntilDone(site, presses, () =>
    underKey(async key => {
      await decisions.decide({ key, partnershipKey, submissionKey, hash, outcome, capacity, comment: '' });
    })
  );
}
