import type { RegistrationAnswers } from '../../domain/registration/registrationAnswers';
import type { AnsweredBy, Lens, LensQuestion } from './lens';

/** The answers of one partnership, by form. */
export interface LensAnswers {
  readonly registration: RegistrationAnswers;
  /** Appendix C or D; empty where none was asked. */
  readonly evaluation: RegistrationAnswers;
  /** The latest annual review; empty where there was none. */
  readonly review: RegistrationAnswers;
}

export interface CoveredQuestion {
  readonly question: LensQuestion;
  readonly answered: readonly AnsweredBy[];
  readonly missing: readonly AnsweredBy[];
}

export interface LensCoverage {
  readonly questions: readonly CoveredQuestion[];
  /** How many questions of the lens at least one answer speaks to. */
  readonly covered: number;
  readonly total: number;
}

/** Which questions of a lens the answers speak to: a coverage, never a score. */
export function lensCoverage(lens: Lens, answers: LensAnswers): LensCoverage {
  const isAnswered = ({ form, question }: AnsweredBy): boolean => recordOf(answers, form)[question] !== undefined;
  const questions = lens.questions.map(question => ({
    question,
    answered: question.answeredBy.filter(isAnswered),
    missing: question.answeredBy.filter(one => !isAnswered(one))
  }));
  return {
    questions,
    covered: questions.filter(({ answered }) => answered.length > 0).length,
    total: questions.length
  };
}

function recordOf({ registration, evaluation, review }: LensAnswers, form: AnsweredBy['form']): RegistrationAnswers {
  if (form === 'B') return registration;
  return form === 'D' ? evaluation : review;
}
