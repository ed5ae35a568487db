import type { DraftAnswers } from '../../../domain/drafts/draft';
import { flattenAnswers, type FlatAnswer } from '../../../domain/drafts/flattenAnswers';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { screeningExamples } from '../../../domain/screening/examples';
import { criterionNumbers } from '../../../domain/significance/significance';
import { significanceForm } from '../../../forms/significance/significanceForm';
import type { DraftStep } from '../addresses';

export interface ReadSection {
  readonly step: Exclude<DraftStep, 'check'>;
  readonly lines: readonly FlatAnswer[];
}

/** Questions that are only read where they were answered. */
const optional =
  /\.(note|reason|justification|nearestExample|goodPractice|existing|existingCouldDoIt)$|^amounts\.|^aims$/;

/** The answers as a document to read: in the order of the paper, in words, without what was not asked. */
export function readAnswerLines(answers: DraftAnswers, settings: ProtocolSettings): readonly ReadSection[] {
  const lines = flattenAnswers(answers)
    .filter(({ field, text }) => text !== '' || !optional.test(field))
    .map(line => inWords(line, answers, settings));
  const of = (step: ReadSection['step']): ReadSection => ({
    step,
    lines: lines.filter(({ field }) => stepOf(field) === step)
  });
  const first = [of('about'), of('screening')];
  return documentKindOf(answers) === 'NotPartnership' ? first : [...first, of('significance')];
}

export function stepOf(field: string): ReadSection['step'] {
  if (field.startsWith('screening.')) return 'screening';
  return /^(criterion|amounts|aims)/.test(field) ? 'significance' : 'about';
}

function inWords(line: FlatAnswer, { significance }: DraftAnswers, settings: ProtocolSettings): FlatAnswer {
  const { field, text } = line;
  if (field === 'screening.nearestExample') {
    return { ...line, text: screeningExamples.find(example => example.id === text)?.title ?? '' };
  }
  if (field === 'aims') {
    const ticked = settings.aims.filter(aim => significance.aims[aim.id]);
    const named = ticked.map(
      aim => `${aim.title} (${significance.aims[aim.id] === 'direct' ? 'directly' : 'indirectly'})`
    );
    return { ...line, text: named.join(', ') };
  }
  const number = criterionNumbers.find(
    known => field === `criterion.${known}` || field === `criterion.${known}.reason`
  );
  if (number === undefined) return line;
  const label = `${number} ${significanceForm.criteria[number].label}`;
  if (field.endsWith('.reason')) return { ...line, label: `${label}: reason` };
  const { score } = significance.criteria[number];
  if (score === undefined || score === 'doesNotApply') return { ...line, label };
  return { ...line, label, text: `${score} – ${settings.criteria[number].anchors[score] ?? significanceForm.between}` };
}
