import { amy } from '../../people/cast';
import { story } from '../../people/stories/story';
import { answersText } from '../../../src/domain/drafts/readAnswers';
import { bolsover } from '../pages/bolsover';
import type { LocalHost } from './localHost';

/** A draft of Amy's that is ready to be sent: the worked example under another name. Gives its key. */
export async function readyDraft(local: LocalHost, name: string): Promise<string> {
  const draftKey = crypto.randomUUID();
  const [, bodies, , risks, benefit, improvement] = bolsover.tests.map(test => test.note);
  const { answers } = story({
    by: amy,
    daysAgo: 0,
    name,
    existing: false,
    notes: { independentBodies: bodies, sharedRisk: risks, mutualBenefit: benefit, qualityOfLife: improvement },
    scores: bolsover.scores.map(({ score, reason }) => [score, reason] as const)
  });
  const row = {
    Title: name,
    PtDraftKey: draftKey,
    PtKey: crypto.randomUUID(),
    PtSubmissionKey: crypto.randomUUID(),
    PtAnswers: answersText(answers)
  };
  const added = await local.fetchAs(amy.login, `${listAt('PtDrafts')}/items`, {
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
