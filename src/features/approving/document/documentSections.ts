import { formatPounds } from '../../../domain/money/formatPounds';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { screeningTests } from '../../../domain/screening/screening';
import { criterionNumbers } from '../../../domain/significance/significance';
import type { ProposalDocument } from '../../../domain/submissions/submission';
import type { DescribedRow, DescribedSection } from '../../../forms/model/describeAnswers';
import { describeProposal } from '../../../forms/registration/describeProposal';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { documentStrings as strings } from './strings';

/** A registration from its first answer to its last, in the order of the paper: screening, Appendix A, Appendix B. */
export function documentSections(document: ProposalDocument, settings: ProtocolSettings): readonly DescribedSection[] {
  return [screeningSection(document), significanceSection(document, settings), ...describeProposal(document, settings)];
}

/** Protocol section 2: the six tests and the officer's own result. */
function screeningSection({ screening }: ProposalDocument): DescribedSection {
  const { tests, result, justification, existingCouldDoIt, existingNote } = screening;
  const yesOrNo = { true: strings.yes, false: strings.no };
  const existing = existingCouldDoIt === undefined ? '' : yesOrNo[`${existingCouldDoIt}`];
  const rows: DescribedRow[] = screeningTests.map((test, at) => ({
    ...line(`screening.${test}`, screeningForm.tests[test].label, [answerOf(tests[test].answer), tests[test].note]),
    number: `${at + 1}`
  }));
  rows.push(
    line('screening.result', strings.result, [result ? screeningForm.results[result].label : '', justification])
  );
  if (existing !== '') rows.push(line('screening.existing', strings.existing, [existing, existingNote]));
  return { id: 'screening', number: '', title: screeningForm.title, rows };
}

/** Appendix A: the seven criteria under their own numbers, and the amounts that the first was scored on. */
function significanceSection({ significance }: ProposalDocument, settings: ProtocolSettings): DescribedSection {
  const { criteria, amounts } = significance;
  const rows: DescribedRow[] = criterionNumbers.map(number => {
    const { score, reason } = criteria[number];
    const { title, anchors } = settings.criteria[number];
    const words = typeof score === 'number' ? strings.score(score, anchors[score] ?? '') : strings.doesNotApply;
    return { ...line(`criterion.${number}`, title, [words, reason]), number: `${number}` };
  });
  const { year, cash, time, passingThrough } = amounts;
  const pounds = strings.amounts(formatPounds(cash), formatPounds(time), formatPounds(passingThrough));
  rows.push(line('amounts', strings.amountsOf(year), [pounds]));
  return { id: 'significance', number: strings.appendixA, title: strings.significance, rows };
}

function answerOf(answer: keyof typeof screeningForm.answers | undefined): string {
  return answer ? screeningForm.answers[answer] : '';
}

/** The answer, and below it what was said about it. */
function line(id: string, label: string, parts: readonly string[]): DescribedRow {
  return { id, number: '', label, text: parts.filter(part => part !== '').join('\n') };
}
