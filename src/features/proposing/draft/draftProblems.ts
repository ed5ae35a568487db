import type { AnswerProblem } from '../../../domain/drafts/checkAnswers';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { holdsRecord } from '../../../forms/draft/holdsRecord';
import type { DraftForm } from '../../../forms/draft/draftForms';
import { noneChanged } from '../../../forms/annualReview/reviewFacts';
import { amountsLeft } from '../../../forms/registration/draftRegistration';
import type { DraftStep } from '../addresses';
import { followingStrings } from '../following/strings';

/** What is left to do in a draft, and where. */
export interface DraftProblem {
  readonly field: string;
  readonly section: DraftStep;
  /** Section of a form. */
  readonly part?: string;
  readonly text: string;
  /** It keeps back the forms; the score sheet alone can be sent. */
  readonly onlyForForms: boolean;
}

/** The problems of the screening and Appendix A, then those that each form adds. A confirmation and a leaving are asked their own form alone. */
export function draftProblems(
  answers: DraftAnswers,
  checked: readonly AnswerProblem[],
  forms: readonly DraftForm[]
): readonly DraftProblem[] {
  const { followUp } = answers;
  const first = checked.map(problem => ({ ...problem, onlyForForms: false }));
  const own = forms.flatMap(({ step, problems }) =>
    problems.map(({ field, section, text }) => ({
      field: `${step}.${field}`,
      section: step,
      part: section,
      text,
      onlyForForms: true
    }))
  );
  if (followUp && !holdsRecord(followUp.kind)) return own;
  const noChange = nothingChanged(answers, forms);
  if (!forms.some(({ step }) => step === 'registration')) return [...first, ...noChange, ...own];
  const amounts = amountsLeft(answers).map(left => ({ ...left, section: 'significance', onlyForForms: true }) as const);
  return [...first, ...noChange, ...amounts, ...own];
}

/** A change of facts that changes none is refused in one sentence. */
function nothingChanged({ followUp }: DraftAnswers, forms: readonly DraftForm[]): readonly DraftProblem[] {
  const own = forms.find(({ step }) => step === 'followUp');
  if (followUp?.kind !== 'Change' || own?.facts.changedFacts?.words !== noneChanged) return [];
  const { changedNone: text } = followingStrings;
  return [{ field: 'followUp.changes', section: 'followUp', part: 'change', text, onlyForForms: true }];
}
