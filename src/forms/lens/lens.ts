/** Where an answer is found: Appendix B, the evaluation (C or D) or the annual review. */
export interface AnsweredBy {
  readonly form: 'B' | 'D' | 'E';
  readonly question: string;
}

/** A question of somebody outside, which the answers to our forms may meet. */
export interface LensQuestion {
  readonly id: string;
  readonly ask: string;
  /** For example "KLOE 2.4" or "Principle F". */
  readonly source: string;
  /** Recollection: the substance is known, its exact wording was not found. */
  readonly standing: 'confirmed' | 'recollection';
  readonly answeredBy: readonly AnsweredBy[];
}

/** A way to look at the same answers: nothing is asked for it, and it gives no score. */
export interface Lens {
  readonly id: string;
  readonly title: string;
  readonly isHistoric: boolean;
  readonly about: string;
  readonly questions: readonly LensQuestion[];
}

export function inB(...questions: readonly string[]): readonly AnsweredBy[] {
  return questions.map(question => ({ form: 'B', question }));
}

export function inD(...questions: readonly string[]): readonly AnsweredBy[] {
  return questions.map(question => ({ form: 'D', question }));
}

export function inE(...questions: readonly string[]): readonly AnsweredBy[] {
  return questions.map(question => ({ form: 'E', question }));
}
