import { amy } from '../../people/cast';
import { registration } from '../../people/stories/registration';
import { story } from '../../people/stories/story';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import type { DraftAnswers } from '../../../src/domain/drafts/draft';
import { answersText, readAnswers } from '../../../src/domain/drafts/readAnswers';
import { printedSettings } from '../../../src/domain/protocol/printedSettings';
import type { TypedValue } from '../../../src/domain/registration/registrationAnswers';
import { draftEvaluationFacts, evaluationFormOf } from '../../../src/forms/fullEvaluation/draftEvaluation';
import { fullEvaluationForm } from '../../../src/forms/fullEvaluation/fullEvaluationForm';
import { filledForm, wholeForm } from '../../../src/testing/filledForm';
import { demoSettings } from '../../people/demoSettings';
import { cutIntoChunks } from '../../../src/domain/submissions/chunks';
import { answersColumnNames, answersValues } from '../../../src/lists/schema/answersColumns';
import { personOf } from '../../people/personOf';
import { bolsover } from '../pages/bolsover';
import type { LocalHost } from './localHost';

/** A draft of Amy's that is ready to be sent: the worked example under another name. Gives its key. */
export function readyDraft(local: LocalHost, name: string): Promise<string> {
  return keepDraft(local, amy.login, readyAnswersOf(amy, name));
}

/** Major by its scores: the worked example. */
function readyAnswersOf(by: DirectoryPerson, name: string): DraftAnswers {
  const [, bodies, , risks, benefit, improvement] = bolsover.tests.map(test => test.note);
  return story({
    by,
    daysAgo: 0,
    name,
    existing: false,
    notes: { independentBodies: bodies, sharedRisk: risks, mutualBenefit: benefit, qualityOfLife: improvement },
    scores: bolsover.scores.map(({ score, reason }) => [score, reason] as const)
  }).answers;
}

/** Somebody's Limited registration with every answer given, ready to be submitted. Gives its key. */
export function registrationDraft(local: LocalHost, by: DirectoryPerson, name: string): Promise<string> {
  return keepDraft(local, by.login, registrationAnswersOf(by, name));
}

/** What such a draft holds. */
export function registrationAnswersOf(by: DirectoryPerson, name: string): DraftAnswers {
  return registration({
    by,
    daysAgo: 0,
    name,
    existing: false,
    notes: { independentBodies: 'The council and the civic society.' },
    amounts: { year: '2026/27', cash: '1,500', time: '2,400', passingThrough: '0' },
    direct: ['aim-3'],
    registration: {
      purpose: 'To look at plans of large buildings before they are decided on.',
      partners: [{ name: 'Civic Society', sector: 'voluntary' }]
    }
  }).answers;
}

/** Somebody's Major proposal with Appendix D answered throughout: every question that is asked but those for files, and so many rows in every table. Gives its key. */
export function majorDraft(local: LocalHost, by: DirectoryPerson, name: string, rows: number): Promise<string> {
  const registered = registrationAnswersOf(by, name);
  const { significance } = readyAnswersOf(by, name);
  const answers = { ...registered, significance: { ...registered.significance, criteria: significance.criteria } };
  const context = { settings: printedSettings, me: personOf(by), headOfService: '', now: new Date() };
  const whole = wholeForm(fullEvaluationForm, draftEvaluationFacts(answers, 'Major', context), rows);
  const evaluation = Object.fromEntries(Object.entries(whole).filter(([, value]) => !holdsFiles(value)));
  return keepDraft(local, by.login, { ...answers, evaluation });
}

function holdsFiles(value: TypedValue): boolean {
  return Array.isArray(value) && value.some(part => typeof part === 'object' && 'sha256' in part);
}

/** Puts a draft of somebody into the list. Gives its key. */
/** Fills in what Appendix C asks in somebody's draft of that name, and the declaration of Appendix B: all that must be answered. */
export async function fillEvaluation(local: LocalHost, by: DirectoryPerson, name: string): Promise<void> {
  const columns = answersColumnNames.join(',');
  const [row] = await rowsOf(local, by.login, 'PtDrafts', `$select=Id,${columns}&$filter=Title eq '${name}'`);
  const answers = readAnswers(answersColumnNames.map(column => row?.[column] ?? '').join(''));
  const context = { settings: demoSettings, me: personOf(by), headOfService: '', now: new Date() };
  const facts = draftEvaluationFacts(answers, 'Moderate', context);
  const evaluation = filledForm(evaluationFormOf('Moderate'), facts, answers.evaluation);
  const filled = { ...answers, evaluation, registration: { ...answers.registration, declaration: true } };
  const saved = await local.fetchAs(by.login, `${listAt('PtDrafts')}/items(${String(row?.Id)})`, {
    method: 'POST',
    headers: { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' },
    body: JSON.stringify(answersValues(cutIntoChunks(answersText(filled))))
  });
  if (!saved.ok) throw new Error(`the draft was not filled in: ${await saved.text()}`);
}

export async function keepDraft(local: LocalHost, login: string, answers: DraftAnswers): Promise<string> {
  const draftKey = crypto.randomUUID();
  const row = {
    Title: answers.name,
    PtDraftKey: draftKey,
    PtKey: crypto.randomUUID(),
    PtSubmissionKey: crypto.randomUUID(),
    PtAnswers: answersText(answers)
  };
  const added = await local.fetchAs(login, `${listAt('PtDrafts')}/items`, {
    method: 'POST',
    body: JSON.stringify(row)
  });
  if (added.status !== 201) throw new Error(`the draft was not made: ${await added.text()}`);
  return draftKey;
}

/** Rows of a list as somebody sees them over plain REST. */
export async function rowsOf(
  local: LocalHost,
  login: string,
  list: string,
  query: string
): Promise<readonly { readonly [column: string]: unknown }[]> {
  const answer = await local.fetchAs(login, `${listAt(list)}/items?${query}`);
  const { value } = (await answer.json()) as { value: readonly { readonly [column: string]: unknown }[] };
  return value;
}

/** The REST address of a list, from after `_api/`. */
export const listAt = (list: string): string => `web/getList('/sites/partnerships/Lists/${list}')`;
