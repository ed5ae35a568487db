import { formatPounds } from '../../domain/money/formatPounds';
import { fileWords, gradedWords, moneyByYearWords, roughFiles, roughMoney } from './partWords';
import type { ComputedQuestion, Options } from './questionKinds';
import { readAnswer, type SingleQuestion } from './readAnswer';
import { dateWords } from './readDate';
import { typedPerson, typedText, typedTicks } from './typed';

/** A kept answer in words; '' for none. */
export function valueWords(question: SingleQuestion, value: unknown): string {
  switch (question.kind) {
    case 'money':
      return typeof value === 'number' ? formatPounds(value) : '';
    case 'number':
      return typeof value === 'number' ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : '';
    case 'yesNo':
    case 'confirm':
      return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : '';
    case 'date':
      return dateWords(typedText(value));
    case 'person':
      return typedPerson(value)?.name ?? '';
    case 'choose':
      return optionWords(question.options, typedText(value));
    case 'tick':
      return typedTicks(value)
        .map(code => optionWords(question.options, code))
        .join('; ');
    case 'graded':
      return gradedWords(value);
    case 'moneyByYear':
      return moneyByYearWords(value);
    case 'file':
      return fileWords(question.kinds, value);
    default:
      return typedText(value);
  }
}

/** The words of a computed answer; '' while nothing that it rests on is answered. */
export function computedWords({ unit }: ComputedQuestion, value: number | undefined): string {
  if (value === undefined) return '';
  if (unit === 'number') return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `−${formatPounds(-value)}` : formatPounds(value);
}

/** What was typed, in words where it can be read, and otherwise just as it was typed. */
export function typedWords(question: SingleQuestion, typed: unknown): string {
  const read = readAnswer(question, typed);
  return read.kind === 'read' ? valueWords(question, read.value) : roughWords(question, typed);
}

/** What cannot be read yet, so that two versions of it still differ. */
function roughWords({ kind }: SingleQuestion, typed: unknown): string {
  if (kind === 'graded') return gradedWords(typed);
  if (kind === 'moneyByYear') return roughMoney(typed);
  return kind === 'file' ? roughFiles(typed) : typedText(typed);
}

/** A document may hold a choice that this version of the form no longer offers: it is then shown as it is kept. */
function optionWords(options: Options, code: string): string {
  return Object.prototype.hasOwnProperty.call(options, code) ? options[code] : code;
}
