import type { AnswerProblem } from './answerProblem';
import { checkAbout } from './checkAbout';
import { checkScreening } from './checkScreening';
import { checkSignificance } from './checkSignificance';
import { documentKindOf } from './documentKindOf';
import type { DraftAnswers } from './draft';
import { emptyAnswers } from './emptyAnswers';
import { flattenAnswers } from './flattenAnswers';

export type SectionProgress = 'notStarted' | 'started' | 'done' | 'notNeeded';

export interface Progress {
  readonly about: SectionProgress;
  readonly screening: SectionProgress;
  readonly significance: SectionProgress;
}

/** How far each section is. What is not a partnership is not scored (protocol section 2). */
export function progressOf(answers: DraftAnswers): Progress {
  const { name, existing, service, screening, significance } = answers;
  return {
    about: sectionProgress(checkAbout(answers), { ...emptyAnswers, name, existing, service }),
    screening: sectionProgress(checkScreening(screening), { ...emptyAnswers, screening }),
    significance:
      documentKindOf(answers) === 'NotPartnership'
        ? 'notNeeded'
        : sectionProgress(checkSignificance(significance), { ...emptyAnswers, significance })
  };
}

function sectionProgress(problems: readonly AnswerProblem[], section: DraftAnswers): SectionProgress {
  if (problems.length === 0) return 'done';
  return flattenAnswers(section).every(answer => answer.text === '') ? 'notStarted' : 'started';
}
