export type AnswerSection = 'about' | 'screening' | 'significance';

/** What stands between a draft and its submission, said beside the field that caused it. */
export interface AnswerProblem {
  /** For example 'name', 'screening.sharedRisk.note', 'amounts.cash', 'criterion.3.reason'. */
  readonly field: string;
  readonly section: AnswerSection;
  /** One sentence that a person can act on. */
  readonly text: string;
}

/** Collects the problems of one section in the order of the paper. */
export interface ProblemList {
  readonly problems: readonly AnswerProblem[];
  /** Adds the sentence, if there is one. */
  add(field: string, text: string | undefined | false): void;
}

export function problemList(section: AnswerSection): ProblemList {
  const problems: AnswerProblem[] = [];
  return {
    problems,
    add(field, text) {
      if (text) problems.push({ field, section, text });
    }
  };
}
