import type { TypedAnswers, TypedRow } from '../../domain/registration/registrationAnswers';
import type { Form } from './form';
import { isAsked, type AskedQuestion, type ColumnQuestion, type GridQuestion } from './questionKinds';
import { readAnswer } from './readAnswer';
import { isBlank, typedRows, typedText } from './typed';
import { visibleQuestions, type Facts } from './visibleQuestions';

/** What must be put right, beside the field that it is about: "purpose", or "partners.0.organisation" in a grid. */
export interface FormProblem {
  readonly field: string;
  /** Id of the section of the form. */
  readonly section: string;
  /** One sentence that a person can act on. */
  readonly text: string;
}

/** Everything that stands between these answers and their submission, in the order of the paper. */
export function validateForm(form: Form, typed: TypedAnswers, facts: Facts): readonly FormProblem[] {
  return visibleQuestions(form, typed, facts).flatMap(({ id, section, question }) =>
    isAsked(question) ? knownProblems(id, section, question, typed[id]) : []
  );
}

const known = new WeakMap<AskedQuestion, Known>();

interface Known {
  readonly id: string;
  readonly section: string;
  readonly typed: unknown;
  readonly problems: readonly FormProblem[];
}

/** A keystroke changes one answer: what is known of all the others is not worked out again. Answers are never changed in place. */
function knownProblems(id: string, section: string, question: AskedQuestion, typed: unknown): readonly FormProblem[] {
  const before = known.get(question);
  if (before && before.typed === typed && before.id === id && before.section === section) return before.problems;
  const problems = problemsOf(id, question, typed).map(([field, text]) => ({ field, section, text }));
  known.set(question, { id, section, typed, problems });
  return problems;
}

type Found = readonly [field: string, text: string];

function problemsOf(id: string, question: AskedQuestion, typed: unknown): readonly Found[] {
  if (question.kind === 'grid') return gridProblems(id, question, typed);
  const read = readAnswer(question, typed);
  if (read.kind === 'wrong') return [[id, read.problem]];
  return read.kind === 'empty' && question.required !== undefined ? [[id, question.required]] : [];
}

/** A row in which nothing is typed is no row; one that was begun must be finished. */
function gridProblems(id: string, question: GridQuestion, typed: unknown): readonly Found[] {
  const rows = typedRows(typed);
  const filled = rows.filter(row => !isBlank([row]));
  const few = filled.length < question.least && question.required !== undefined;
  if (few && filled.length === 0) return [[id, question.required]];
  const many: readonly Found[] =
    filled.length > question.most ? [[id, `Keep to ${question.most} rows: it has ${filled.length}.`]] : [];
  const cells = rows.flatMap((row, at) =>
    isBlank([row])
      ? []
      : Object.entries(question.columns).flatMap(([column, asked]) =>
          problemsOf(`${id}.${at}.${column}`, askedInRow(question, row, column, asked), row[column])
        )
  );
  return few ? [[id, question.required], ...many, ...cells] : [...many, ...cells];
}

/** A column as this very row asks it. */
function askedInRow(
  { rowRules = [] }: GridQuestion,
  row: TypedRow,
  column: string,
  asked: ColumnQuestion
): ColumnQuestion {
  const rule = rowRules.find(one => one.column === column && one.when.is.includes(typedText(row[one.when.column])));
  return rule ? { ...asked, required: rule.required } : asked;
}
