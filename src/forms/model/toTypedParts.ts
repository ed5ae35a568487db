import type { EvidenceFile, TypedFile } from '../../domain/evidence/evidenceFile';
import { formatPounds } from '../../domain/money/formatPounds';
import type { TypedMoneyByYear } from '../../domain/money/moneyByYear';
import type { TypedGraded } from '../../domain/registration/gradedAnswer';
import type { AnswerValue } from '../../domain/registration/registrationAnswers';
import { dateWords } from './readDate';

/** A submitted judgement as somebody would type it. */
export function toTypedGraded(value: AnswerValue): TypedGraded | undefined {
  if (typeof value !== 'object' || !('grade' in value) || typeof value.grade !== 'string') return undefined;
  const { grade, note = '', evidence = '', files = [] } = value;
  return { grade, note, evidence, files: files.map(typedFile) };
}

export function toTypedMoney(value: AnswerValue): TypedMoneyByYear | undefined {
  if (typeof value !== 'object' || !('amounts' in value)) return undefined;
  const amounts: { [year: string]: string } = {};
  for (const [year, pence] of Object.entries(value.amounts)) amounts[year] = formatPounds(pence);
  return { amounts, standing: value.standing ?? '' };
}

export function toTypedFiles(value: AnswerValue): readonly TypedFile[] | undefined {
  return isFiles(value) ? value.map(typedFile) : undefined;
}

function typedFile({ speaksFor, paperFile = '', ...file }: EvidenceFile): TypedFile {
  return { ...file, speaksFor: speaksFor === undefined ? '' : dateWords(speaksFor), paperFile };
}

function isFiles(value: AnswerValue): value is readonly EvidenceFile[] {
  return Array.isArray(value) && value.every(file => typeof file === 'object' && 'sha256' in file);
}
