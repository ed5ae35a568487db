import type { SignificanceAnswers } from '../../../domain/significance/significance';

/** Changes a part of Appendix A as it is being filled in. */
export type EditSignificance = (part: (before: SignificanceAnswers) => SignificanceAnswers) => void;
