import type { TypedAnswers, TypedCell, TypedRow, TypedValue } from '../domain/registration/registrationAnswers';
import type { Form } from '../forms/model/form';
import { isAsked, type AskedQuestion, type GridQuestion } from '../forms/model/questionKinds';
import type { SingleQuestion } from '../forms/model/readAnswer';
import { visibleQuestions, type Facts } from '../forms/model/visibleQuestions';
import { person } from './builders';

/**
 * A form with every question that must be answered answered, and nothing else: what is asked because of an answer is answered too. Answers that
 * are given are kept, so that a test can choose its way through the form.
 */
export function filledForm(form: Form, facts: Facts, given: TypedAnswers = {}): TypedAnswers {
  return answered(form, facts, given, question =>
    question.required === undefined ? undefined : answerTo(question, { rows: 1, isWhole: false })
  );
}

/** A form with every question answered that is asked, whether it must be or not, and in every table so many whole rows as it has room for. */
export function wholeForm(form: Form, facts: Facts, rows: number): TypedAnswers {
  return answered(form, facts, {}, question => answerTo(question, { rows, isWhole: true }));
}

function answered(
  form: Form,
  facts: Facts,
  given: TypedAnswers,
  answer: (question: AskedQuestion) => TypedValue | undefined
): TypedAnswers {
  let typed = given;
  for (;;) {
    const open = visibleQuestions(form, typed, facts).flatMap(({ id, question }) => {
      const value = isAsked(question) && typed[id] === undefined ? answer(question) : undefined;
      return value === undefined ? [] : [[id, value] as const];
    });
    if (open.length === 0) return typed;
    typed = { ...typed, ...Object.fromEntries(open) };
  }
}

interface Tables {
  readonly rows: number;
  /** Is every cell filled, or only those that must be? */
  readonly isWhole: boolean;
}

function answerTo(question: AskedQuestion, { rows, isWhole }: Tables): TypedValue {
  if (question.kind === 'grid') {
    const length = Math.max(1, question.least, Math.min(rows, question.most));
    return Array.from({ length }, () => rowOf(question, isWhole));
  }
  if (question.kind === 'file') {
    const [kind] = Object.keys(question.kinds);
    const file = { key: 'file-1', name: 'paper.pdf', size: 1000, sha256: 'a'.repeat(64), uniqueId: 'unique-1' };
    return [{ ...file, kind, speaksFor: '1 Mar 2027', paperFile: '' }];
  }
  return cellOf(question);
}

function rowOf({ columns }: GridQuestion, isWhole: boolean): TypedRow {
  const cells = Object.entries(columns)
    .filter(([, column]) => isWhole || column.required !== undefined)
    .map(([id, column]) => [id, cellOf(column)] as const);
  return Object.fromEntries(cells);
}

function cellOf(question: Exclude<SingleQuestion, { kind: 'file' }>): TypedCell {
  switch (question.kind) {
    case 'text':
    case 'longText':
      return 'As it says in the agreement';
    case 'choose':
      return Object.keys(question.options)[0];
    case 'tick':
      return Object.keys(question.options).slice(0, 1);
    case 'yesNo':
      return 'yes';
    case 'confirm':
      return true;
    case 'date':
      return '1 Apr 2028';
    case 'money':
      return '1,000';
    case 'number':
      return '3';
    case 'person':
      return person('Ben New');
    case 'graded':
      return { grade: 'yes', note: 'Page 3', evidence: 'Partnership file 12', files: [] };
    case 'moneyByYear':
      return {
        amounts: { '2027/28': '1,000', '2028/29': '1,000', '2029/30': '0' },
        standing: question.standing ? 'confirmed' : ''
      };
  }
}
