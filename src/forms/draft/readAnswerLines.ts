import { documentKindOf } from '../../domain/drafts/documentKindOf';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { flattenAnswers } from '../../domain/drafts/flattenAnswers';
import { formatPounds } from '../../domain/money/formatPounds';
import { parsePounds } from '../../domain/money/parsePounds';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import { screeningExamples } from '../../domain/screening/examples';
import { criterionNumbers } from '../../domain/significance/significance';
import { significanceForm } from '../significance/significanceForm';

export interface ReadLine {
  readonly field: string;
  readonly label: string;
  /** '' where nothing was answered. */
  readonly text: string;
  /** The note or the reason that goes with it; '' for none. */
  readonly because: string;
}

export interface ReadSection {
  readonly step: 'about' | 'screening' | 'significance';
  readonly lines: readonly ReadLine[];
}

/** Questions that are only read where they were answered. */
const optional = /\.(justification|nearestExample|goodPractice|existing|existingCouldDoIt)$|^amounts\.|^aims$/;

/** Notes and reasons are read with the answer that they explain. */
const explains = /\.(note|reason)$/;

/** The answers as a document to read: in the order of the paper, in words, without what was not asked. */
export function readAnswerLines(answers: DraftAnswers, settings: ProtocolSettings): readonly ReadSection[] {
  const flat = flattenAnswers(answers);
  const textOf = new Map(flat.map(({ field, text }) => [field, text]));
  const lines = flat
    .filter(({ field, text }) => !explains.test(field) && (text !== '' || !optional.test(field)))
    .map(({ field, label, text }) => ({
      field,
      label: labelOf(field, label),
      text: wordsOf(field, text, answers, settings),
      because: textOf.get(`${field}.note`) || textOf.get(`${field}.reason`) || ''
    }));
  const of = (step: ReadSection['step']): ReadSection => ({
    step,
    lines: lines.filter(({ field }) => stepOf(field) === step)
  });
  const first = [of('about'), of('screening')];
  return documentKindOf(answers) === 'NotPartnership' ? first : [...first, of('significance')];
}

function stepOf(field: string): ReadSection['step'] {
  if (field.startsWith('screening.')) return 'screening';
  return /^(criterion|amounts|aims)/.test(field) ? 'significance' : 'about';
}

function labelOf(field: string, label: string): string {
  const number = criterionNumbers.find(known => field === `criterion.${known}`);
  return number === undefined ? label : `${number} ${significanceForm.criteria[number].label}`;
}

function wordsOf(field: string, text: string, { significance }: DraftAnswers, settings: ProtocolSettings): string {
  if (field === 'screening.nearestExample') return screeningExamples.find(({ id }) => id === text)?.title ?? '';
  if (field === 'aims') {
    return settings.aims
      .filter(({ id }) => significance.aims[id])
      .map(({ id, title }) => `${title} (${significance.aims[id] === 'direct' ? 'directly' : 'indirectly'})`)
      .join(', ');
  }
  if (/^amounts\.(?!year)/.test(field)) return amountWords(text);
  const number = criterionNumbers.find(known => field === `criterion.${known}`);
  const score = number && significance.criteria[number].score;
  if (!number || score === undefined || score === 'doesNotApply') return text;
  return `Score ${score}: ${settings.criteria[number].anchors[score] ?? significanceForm.between}`;
}

/** An amount is read back as it was understood; one that cannot be read, as it was typed. */
function amountWords(typed: string): string {
  const read = parsePounds(typed);
  return read.kind === 'read' ? formatPounds(read.pence) : typed;
}
