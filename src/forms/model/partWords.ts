import { formatPounds } from '../../domain/money/formatPounds';
import type { Options } from './questionKinds';
import { dateWords } from './readDate';
import { typedFiles, typedGraded, typedMoneyByYear, typedText } from './typed';

/** The words of each grade. */
export const gradeWords: Options = { yes: 'Yes', partly: 'Partly', no: 'No', notApplicable: 'Not applicable' };
export const standingWords: Options = { confirmed: 'Confirmed', proposed: 'Proposed' };

/** A judgement with its note and evidence, each on a line. */
export function gradedWords(value: unknown): string {
  const { grade, note, evidence, files } = typedGraded(value);
  const shown = [evidence, ...files.map(({ name }) => name)].filter(words => words !== '').join('; ');
  return lines(gradeWords[grade] ?? grade, note, shown === '' ? '' : `Evidence: ${shown}`);
}

/** "2026/27: £1,000; 2027/28: £0. Confirmed". */
export function moneyByYearWords(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('amounts' in value)) return '';
  const { amounts } = value;
  if (typeof amounts !== 'object' || amounts === null) return '';
  const years = Object.entries(amounts).flatMap(([year, pence]: [string, unknown]) =>
    typeof pence === 'number' ? [`${year}: ${formatPounds(pence)}`] : []
  );
  const standing = 'standing' in value ? typedText(value.standing) : '';
  return [years.join('; '), standingWords[standing] ?? ''].filter(words => words !== '').join('. ');
}

/** Each file on a line: its name, what it is, the date that it speaks for, where the paper lies. */
export function fileWords(kinds: Options, value: unknown): string {
  if (!Array.isArray(value)) return '';
  return typedFiles(value)
    .map(({ name, kind, speaksFor, paperFile }) =>
      [name, kinds[kind] ?? kind, speaksFor && dateWords(speaksFor), paperFile && `paper file: ${paperFile}`]
        .filter(Boolean)
        .join(', ')
    )
    .join('\n');
}

export function roughMoney(typed: unknown): string {
  const { amounts, standing } = typedMoneyByYear(typed);
  const years = Object.entries(amounts).filter(([, amount]) => amount.trim() !== '');
  return [years.map(([year, amount]) => `${year}: ${amount}`).join('; '), standingWords[standing] ?? '']
    .filter(words => words !== '')
    .join('. ');
}

export function roughFiles(typed: unknown): string {
  return typedFiles(typed)
    .map(({ name, kind, speaksFor, paperFile }) => [name, kind, speaksFor, paperFile].filter(Boolean).join(', '))
    .join('\n');
}

function lines(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n');
}
