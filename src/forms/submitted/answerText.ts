import type { AnswerValue } from '../../domain/registration/registrationAnswers';
import { valueWords } from '../model/answerWords';
import { gradeWords } from '../model/partWords';
import type { AskedQuestion } from '../model/questionKinds';
import { isAsked } from '../model/questionKinds';
import { dateWords } from '../model/readDate';
import { isBlank, typedRows } from '../model/typed';
import { findQuestion } from './findQuestion';

/** A kept answer in the words of its question, the rows of a table as lines; nothing for a field of another version of the forms. */
export function answerText(field: string, value: AnswerValue): string | undefined {
  const question = findQuestion(field)?.question;
  if (!question || !isAsked(question)) return undefined;
  if (question.kind !== 'grid') return valueWords(question, value);
  return typedRows(value)
    .filter(row => !isBlank([row]))
    .map(row =>
      Object.entries(question.columns)
        .map(([column, asked]) => valueWords(asked, row[column]))
        .filter(cell => cell !== '')
        .join(', ')
    )
    .join('\n');
}

/** The difference that a document holds was written with codes ("terms", "yes; page 3"): here in the words of its question. */
export function keptWords(field: string, text: string): string {
  const question = findQuestion(field)?.question;
  return question && isAsked(question) ? codesInWords(question, text) : text;
}

function codesInWords(question: AskedQuestion, text: string): string {
  switch (question.kind) {
    case 'choose':
      return valueWords(question, text);
    case 'tick':
      return valueWords(question, text === '' ? [] : text.split('\n'));
    case 'date':
      return text === '' ? '' : dateWords(text);
    case 'graded': {
      const [grade, ...rest] = text.split('; ');
      return [gradeWords[grade] ?? grade, ...rest].join('; ');
    }
    default:
      return text;
  }
}
