import type { DraftAnswers } from '../../../src/domain/drafts/draft';
import { emptyAnswers } from '../../../src/domain/drafts/emptyAnswers';
import { screeningTests, type Screening, type ScreeningTest } from '../../../src/domain/screening/screening';
import {
  criterionNumbers,
  type CriterionAnswer,
  type CriterionNumber,
  type TypedAmounts
} from '../../../src/domain/significance/significance';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';

type Score = NonNullable<CriterionAnswer['score']>;

/** A partnership as an officer tells it. */
export interface Story {
  readonly by: DirectoryPerson;
  /** How many days ago it was submitted, or last saved. */
  readonly daysAgo: number;
  readonly answers: DraftAnswers;
}

export interface Told {
  readonly by: DirectoryPerson;
  readonly daysAgo: number;
  readonly name: string;
  readonly existing?: boolean;
  readonly service?: string;
  /** Answers to the six tests in their order, y, n, ? or - for none yet. */
  readonly tests?: string;
  readonly notes?: { readonly [T in ScreeningTest]?: string };
  readonly screening?: Partial<Screening>;
  /** Criteria 1 to 6 and 9 in their order. */
  readonly scores?: readonly (readonly [Score, string?] | undefined)[];
  readonly amounts?: Partial<TypedAmounts>;
  readonly direct?: readonly string[];
  readonly indirect?: readonly string[];
}

const answerOf = { y: 'yes', n: 'no', '?': 'unsure' } as const;

export function story(told: Told): Story {
  const { by, daysAgo } = told;
  return {
    by,
    daysAgo,
    answers: {
      ...emptyAnswers,
      name: told.name,
      existing: told.existing,
      service: told.service ?? by.department ?? '',
      screening: screeningOf(told),
      significance: {
        criteria: criteriaOf(told.scores ?? []),
        amounts: { ...emptyAnswers.significance.amounts, ...told.amounts },
        aims: {
          ...Object.fromEntries((told.direct ?? []).map(id => [id, 'direct' as const])),
          ...Object.fromEntries((told.indirect ?? []).map(id => [id, 'indirect' as const]))
        }
      }
    }
  };
}

function screeningOf(told: Told): Screening {
  const tests = { ...emptyAnswers.screening.tests };
  screeningTests.forEach((test, at) => {
    const mark = (told.tests ?? 'yyyyyy')[at] as keyof typeof answerOf | '-';
    tests[test] = { answer: mark === '-' ? undefined : answerOf[mark], note: told.notes?.[test] ?? '' };
  });
  return { ...emptyAnswers.screening, tests, result: 'Partnership', ...told.screening };
}

function criteriaOf(scores: NonNullable<Told['scores']>): DraftAnswers['significance']['criteria'] {
  const criteria: { -readonly [N in CriterionNumber]: CriterionAnswer } = { ...emptyAnswers.significance.criteria };
  criterionNumbers.forEach((number, at) => {
    const given = scores[at];
    if (given) criteria[number] = { score: given[0], reason: given[1] ?? '' };
  });
  return criteria;
}
