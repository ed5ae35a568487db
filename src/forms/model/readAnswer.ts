import { parsePounds } from '../../domain/money/parsePounds';
import type { AskedQuestion, GridQuestion } from './questionKinds';
import { readDate } from './readDate';
import { readFiles } from './readFiles';
import { readGraded } from './readGraded';
import { readMoneyByYear } from './readMoneyByYear';
import type { ReadAnswer } from './readResult';
import { readNumber } from './readNumber';
import { readText } from './readText';
import { typedPerson, typedText, typedTicks } from './typed';

const empty: ReadAnswer<never> = { kind: 'empty' };

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
    case 'graded':
      return readGraded(question, typed);
    case 'moneyByYear':
      return readMoneyByYear(question, typed);
    case 'file':
      return readFiles(question, typed);
  }
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
