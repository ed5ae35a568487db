import { screeningTests } from '../screening/screening';
import { answerWords, resultLabels, testLabels } from '../screening/screeningWords';
import { criterionNumbers } from '../significance/significance';
import type { DraftAnswers } from './draft';

/** One answer on its own: the field as problems name it, a label for people, and the answer in words ('' for none). */
export interface FlatAnswer {
  readonly field: string;
  readonly label: string;
  readonly text: string;
}

/** Every answer of a draft in the order of the paper, for comparing two drafts and for reading one. */
export function flattenAnswers(answers: DraftAnswers): readonly FlatAnswer[] {
  return [...aboutAnswers(answers), ...screeningAnswers(answers), ...significanceAnswers(answers)];
}

/** The heading of every form: name, proposed or existing, service. */
export function aboutAnswers({
  name,
  existing,
  service
}: Pick<DraftAnswers, 'name' | 'existing' | 'service'>): readonly FlatAnswer[] {
  return [
    flat('name', 'Name', name),
    flat('existing', 'Proposed or existing', existing === undefined ? '' : existing ? 'Existing' : 'Proposed'),
    flat('service', 'Service', service)
  ];
}

function screeningAnswers({ screening }: DraftAnswers): FlatAnswer[] {
  const tests = screeningTests.flatMap(test => {
    const { answer, note } = screening.tests[test];
    return [
      flat(`screening.${test}`, testLabels[test], answer ? answerWords[answer] : ''),
      flat(`screening.${test}.note`, `${testLabels[test]}: note`, note)
    ];
  });
  return [
    ...tests,
    flat('screening.nearestExample', 'Nearest example', screening.nearestExample),
    flat('screening.result', 'Your result', screening.result ? resultLabels[screening.result] : ''),
    flat('screening.justification', 'Justification', screening.justification),
    flat('screening.goodPractice', 'Good practice applied anyway', yesOrNo(screening.goodPractice)),
    flat(
      'screening.existingCouldDoIt',
      'An existing partnership could take this on',
      yesOrNo(screening.existingCouldDoIt)
    ),
    flat('screening.existing', 'Which existing partnership', screening.existingNote)
  ];
}

function significanceAnswers({ significance }: DraftAnswers): FlatAnswer[] {
  const { criteria, amounts, aims } = significance;
  const ticked = Object.keys(aims).sort();
  return [
    flat('amounts.year', 'Financial year', amounts.year),
    flat('amounts.cash', 'Money from the council', amounts.cash),
    flat('amounts.time', 'Officer time and work done', amounts.time),
    flat('amounts.passingThrough', "Money through the council's accounts", amounts.passingThrough),
    flat('aims', 'Corporate aims ticked', ticked.map(id => `${id} (${aims[id]})`).join(', ')),
    ...criterionNumbers.flatMap(number => {
      const { score, reason } = criteria[number];
      return [
        flat(
          `criterion.${number}`,
          `Criterion ${number}`,
          score === 'doesNotApply' ? 'Does not apply' : String(score ?? '')
        ),
        flat(`criterion.${number}.reason`, `Criterion ${number}: reason`, reason)
      ];
    })
  ];
}

function yesOrNo(answer: boolean | undefined): string {
  return answer === undefined ? '' : answer ? 'Yes' : 'No';
}

function flat(field: string, label: string, text: string): FlatAnswer {
  return { field, label, text };
}
