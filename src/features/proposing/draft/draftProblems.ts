import type { AnswerProblem } from '../../../domain/drafts/checkAnswers';
import type { AnswerSection } from '../../../domain/drafts/answerProblem';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { FormProblem } from '../../../forms/model/validateForm';
import { amountsLeft } from '../../../forms/registration/draftRegistration';

/** What is left to do in a draft, and where. */
export interface DraftProblem {
  readonly field: string;
  readonly section: AnswerSection | 'registration';
  /** Section of Appendix B. */
  readonly part?: string;
  readonly text: string;
  /** It keeps back the registration; the score sheet alone can be sent. */
  readonly onlyForRegistration: boolean;
}

/** The problems of the screening and Appendix A, then those that Appendix B adds where it is asked. */
export function draftProblems(
  answers: DraftAnswers,
  checked: readonly AnswerProblem[],
  registration: { readonly isAsked: boolean; readonly problems: readonly FormProblem[] }
): readonly DraftProblem[] {
  const first = checked.map(problem => ({ ...problem, onlyForRegistration: false }));
  if (!registration.isAsked) return first;
  const amounts = amountsLeft(answers).map(
    left => ({ ...left, section: 'significance', onlyForRegistration: true }) as const
  );
  const own = registration.problems.map(
    ({ field, section, text }) =>
      ({
        field: `registration.${field}`,
        section: 'registration',
        part: section,
        text,
        onlyForRegistration: true
      }) as const
  );
  return [...first, ...amounts, ...own];
}
