import { amy, colin, sarah } from '../../people/cast';
import { demoSettings } from '../../people/demoSettings';
import { personOf } from '../../people/personOf';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import type { NewDecision } from '../../../src/domain/decisions/decision';
import type { DraftAnswers, DraftKeys } from '../../../src/domain/drafts/draft';
import { columnsOf } from '../../../src/domain/submissions/columnsOf';
import { encodeDocument } from '../../../src/domain/submissions/encodeDocument';
import type { RecordDocument } from '../../../src/domain/submissions/submission';
import { draftReview } from '../../../src/forms/annualReview/draftReview';
import { basicEvaluationForm } from '../../../src/forms/basicEvaluation/basicEvaluationForm';
import type { DraftContext } from '../../../src/forms/draft/draftContext';
import { draftDocument } from '../../../src/forms/draft/draftDocument';
import { draftForms } from '../../../src/forms/draft/draftForms';
import { draftEvaluationFacts } from '../../../src/forms/fullEvaluation/draftEvaluation';
import { decisionValues } from '../../../src/lists/decisions/decisionRows';
import { draftValues } from '../../../src/lists/drafts/draftRows';
import { submissionValues } from '../../../src/lists/submissions/submissionRows';
import { filledForm } from '../../../src/testing/filledForm';
import { towpath } from '../pages/towpath';
import { listAt, registrationAnswersOf } from './drafts';
import type { LocalHost } from './localHost';

const context: DraftContext = { settings: demoSettings, me: personOf(amy), headOfService: '', now: new Date() };

/** Amy's Moderate partnership with its Basic Evaluation, found complete by CEPT and signed by the SMT member, over plain REST. */
export async function approvedModerate(local: LocalHost): Promise<RecordDocument> {
  const document = draftDocument('Proposal', newKeys(crypto.randomUUID()), moderateAnswers(), context);
  if (document.kind !== 'Proposal') throw new Error('this draft made no proposal');
  const { hash, chunks } = await encodeDocument(document);
  await add(local, amy, 'PtSubmissions', submissionValues(columnsOf(document, hash, demoSettings), document, chunks));
  const { partnershipKey, submissionKey } = document;
  const decide = (by: DirectoryPerson, act: Pick<NewDecision, 'outcome' | 'capacity'>): Promise<void> =>
    add(
      local,
      by,
      'PtDecisions',
      decisionValues({ key: crypto.randomUUID(), partnershipKey, submissionKey, hash, comment: '', ...act })
    );
  await decide(colin, { outcome: 'Complete', capacity: 'Cept' });
  await decide(sarah, { outcome: 'Approved', capacity: 'SeniorManagement' });
  return document;
}

function moderateAnswers(): DraftAnswers {
  const registered = registrationAnswersOf(amy, towpath.name);
  const answers = {
    ...registered,
    significance: { ...registered.significance, criteria: towpath.criteria },
    registration: { ...registered.registration, ...towpath.registration }
  };
  const facts = draftEvaluationFacts(answers, 'Moderate', context);
  return { ...answers, evaluation: filledForm(basicEvaluationForm, facts, towpath.evaluation) };
}

/** Amy's draft of its annual review with the year written up in Appendix E and in the table of contributions. Gives its key. */
export async function reviewDraft(local: LocalHost, before: RecordDocument): Promise<string> {
  const opened = draftReview(before);
  const { followUp } = opened;
  const own = draftForms(opened, { ...context, before }).find(({ step }) => step === 'followUp');
  if (!followUp || !own) throw new Error('this draft is no review');
  const year = filledForm(own.form, own.facts, towpath.year);
  const keys = newKeys(before.partnershipKey);
  const answers = {
    ...opened,
    evaluation: { ...opened.evaluation, contributions: towpath.contributions },
    followUp: { ...followUp, answers: { ...year, reviewDeclaration: false } }
  };
  await add(local, amy, 'PtDrafts', draftValues(keys, answers));
  return keys.draftKey;
}

function newKeys(partnershipKey: string): DraftKeys {
  return { draftKey: crypto.randomUUID(), partnershipKey, submissionKey: crypto.randomUUID() };
}

async function add(local: LocalHost, by: DirectoryPerson, list: string, values: object): Promise<void> {
  const added = await local.fetchAs(by.login, `${listAt(list)}/items`, {
    method: 'POST',
    body: JSON.stringify(values)
  });
  if (added.status !== 201) throw new Error(`${list} took no row: ${await added.text()}`);
}
