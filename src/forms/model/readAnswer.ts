import { parsePounds } from '../../domain/money/parsePounds';
import type { AnswerValue } from '../../domain/registration/registrationAnswers';
import { checkText } from '../../domain/text/checkText';
import type { AskedQuestion, GridQuestion } from './question';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import { typedPerson, typedText, typedTicks } from './typed';

/** How one answer was understood: nothing, a value to keep, or what is wrong with it. `echo` says how it was read where that is not plain. */
export type ReadAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly value: AnswerValue; readonly echo?: string }
  | { readonly kind: 'wrong'; readonly problem: string };

const empty: ReadAnswer = { kind: 'empty' };

/** A question with one value, or one cell of a grid. */
export type SingleQuestion = Exclude<AskedQuestion, GridQuestion>;

/** Reads what was typed or chosen, without ever guessing. */
export function readAnswer(question: SingleQuestion, typed: unknown): ReadAnswer {
  switch (question.kind) {
    case 'text':
    case 'longText':
      return readText(typedText(typed), question.longest, question.kind === 'text');
    case 'choose': {
      const code = typedText(typed);
      return Object.prototype.hasOwnProperty.call(question.options, code) ? { kind: 'read', value: code } : empty;
    }
    case 'tick': {
      const ticked = typedTicks(typed);
      const known = Object.keys(question.options).filter(code => ticked.includes(code));
      return known.length > 0 ? { kind: 'read', value: known } : empty;
    }
    case 'yesNo':
      return typed === 'yes' || typed === 'no' ? { kind: 'read', value: typed === 'yes' } : empty;
    case 'confirm':
      return typed === true ? { kind: 'read', value: true } : empty;
    case 'date':
      return readDate(typedText(typed));
    case 'number':
      return readNumber(typedText(typed));
    case 'money':
      return readMoney(typedText(typed));
    case 'person':
      return readPerson(typed);
  }
}

function readText(typed: string, longest: number, oneLine: boolean): ReadAnswer {
  const value = typed.trim();
  if (value === '') return empty;
  const problem =
    checkText(value, longest) ?? (oneLine && /[\t\r\n]/.test(value) ? 'Keep this on one line.' : undefined);
  return problem === undefined ? { kind: 'read', value } : { kind: 'wrong', problem };
}

function readMoney(typed: string): ReadAnswer {
  const read = parsePounds(typed);
  return read.kind === 'read' ? { kind: 'read', value: read.pence, ...(read.echo && { echo: read.echo }) } : read;
}

/** Somebody who was chosen from the directory; a name that was only typed is nobody yet. */
function readPerson(typed: unknown): ReadAnswer {
  const person = typedPerson(typed);
  if (person) return { kind: 'read', value: person };
  return typedText(typed).trim() === ''
    ? empty
    : { kind: 'wrong', problem: 'Choose the person from the list that appears while you type, or empty this.' };
}
