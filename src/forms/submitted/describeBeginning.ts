import { formatPounds } from '../../domain/money/formatPounds';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import { screeningTests, type Screening } from '../../domain/screening/screening';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import { scorePercent } from '../../domain/significance/scorePercent';
import { criterionNumbers } from '../../domain/significance/significance';
import type { SubmittedSignificance } from '../../domain/submissions/submission';
import type { DescribedRow, DescribedSection } from '../model/describeAnswers';
import { screeningForm } from '../screening/screeningForm';
import { submittedStrings as strings } from './strings';

/** Protocol section 2: the six tests and the officer's own result. */
export function describeScreening(screening: Screening): DescribedSection {
  const { tests, result, justification, nearestExample, goodPractice, existingCouldDoIt, existingNote } = screening;
  const optional = [
    line('screening.nearestExample', strings.nearestExample, [nearestExample]),
    line('screening.goodPractice', strings.goodPractice, [yesOrNo(goodPractice)]),
    line('screening.existingCouldDoIt', strings.existing, [yesOrNo(existingCouldDoIt), existingNote])
  ];
  return {
    id: 'screening',
    number: '',
    title: screeningForm.title,
    rows: [
      ...screeningTests.map((test, at) => {
        const { answer, note } = tests[test];
        const words = answer ? screeningForm.answers[answer] : '';
        return { ...line(`screening.${test}`, screeningForm.tests[test].label, [words, note]), number: `${at + 1}` };
      }),
      line('screening.result', strings.result, [result ? screeningForm.results[result].label : '', justification]),
      ...optional.filter(({ text }) => text !== '')
    ]
  };
}

/** Appendix A (protocol section 3): the criteria under their own numbers, what they come to, and what the first two were scored on. */
export function describeSignificance(
  { criteria, amounts, aims }: SubmittedSignificance,
  settings: ProtocolSettings
): DescribedSection {
  const { year, cash, time, passingThrough } = amounts;
  const ticked = settings.aims
    .filter(({ id }) => aims[id] !== undefined)
    .map(({ id, title }) => strings.aim(title, aims[id]));
  const money = [
    strings.cash(formatPounds(cash)),
    strings.time(formatPounds(time)),
    strings.passingThrough(formatPounds(passingThrough))
  ];
  return {
    id: 'significance',
    number: 'A',
    title: strings.significance,
    rows: [
      ...criterionNumbers.map(number => {
        const { score, reason } = criteria[number];
        const { title, anchors } = settings.criteria[number];
        const words = typeof score === 'number' ? strings.score(score, anchors[score]) : strings.doesNotApply;
        return { ...line(`criterion.${number}`, title, [words, reason]), number: `${number}` };
      }),
      line('significance', strings.total, [totalWords(criteria, settings)]),
      line('amounts.cash', strings.amountsOf(year), money),
      line('aims', strings.aims, [ticked.length === 0 ? strings.noAim : ticked.join('; ')])
    ]
  };
}

function totalWords(criteria: SubmittedSignificance['criteria'], settings: ProtocolSettings): string {
  const assessed = assessSignificance(criteria, settings);
  if (!assessed) return strings.noBand;
  const { total, highestPossible, band } = assessed;
  return strings.scored(total, highestPossible, scorePercent(assessed), band ?? '');
}

function yesOrNo(answer: boolean | undefined): string {
  if (answer === undefined) return '';
  return answer ? strings.yes : strings.no;
}

/** The answer, and below it what was said about it. */
function line(id: string, label: string, parts: readonly string[]): DescribedRow {
  return { id, number: '', label, text: parts.filter(part => part !== '').join('\n') };
}
