import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { readAnswers } from '../../../domain/drafts/readAnswers';
import type { Person } from '../../../domain/people/person';
import type { TypedAnswers } from '../../../domain/registration/registrationAnswers';
import type { HandoverDocument } from '../../../domain/submissions/submission';
import type { Services } from '../../../ui/Services';
import type { DraftState } from '../draft/draftState';
import type { KeptDrafts } from '../draft/keptDrafts';
import { begunDrafts } from '../home/officerDeeds';

/**
 * What a receiver opens: a new draft of their own, led by them, with all that was given. Whoever submits declares for themselves, so the
 * giver's declaration does not come with it.
 */
export function draftOf(
  { partnershipKey }: HandoverDocument,
  text: string,
  { me, newKey }: { readonly me: Person; readonly newKey: () => string }
): DraftState {
  const given = readAnswers(text);
  const { followUp } = given;
  return {
    keys: { draftKey: newKey(), partnershipKey, submissionKey: newKey() },
    answers: {
      ...given,
      registration: withoutDeclarations(given.registration),
      evaluation: withoutDeclarations(given.evaluation),
      ...(followUp && { followUp: { ...followUp, answers: withoutDeclarations(followUp.answers) } }),
      leadOfficer: me
    },
    sent: [],
    save: { phase: 'waiting' }
  };
}

/** Only a ticked declaration is kept as `true`. */
function withoutDeclarations(typed: TypedAnswers): TypedAnswers {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== true));
}

/** A partnership may have several drafts at once, each for another document: what was given goes on only in one of its own kind. */
export function givenKind(text: string): FollowUpKind | undefined {
  return readAnswers(text).followUp?.kind;
}

/** The draft that was opened before, here or in another window, as the server and this browser know it now. Throws Trouble. */
export async function openedBefore(
  partnershipKey: string,
  kind: FollowUpKind | undefined,
  { records }: Pick<Services, 'records'>,
  keptDrafts: KeptDrafts
): Promise<string | undefined> {
  const opened = await records.openToolkit();
  if (opened.phase !== 'ready') return undefined;
  const { drafts, submissions } = opened.records;
  const begun = begunDrafts({ key: partnershipKey }, drafts, submissions).find(({ follows }) => follows === kind);
  if (begun) return begun.draftKey;
  const sent = new Set(submissions.map(row => row.submissionKey));
  const kept = (await keptDrafts.list()).find(
    ({ keys, answers }) =>
      keys.partnershipKey === partnershipKey && !sent.has(keys.submissionKey) && answers.followUp?.kind === kind
  );
  return kept?.keys.draftKey;
}
