import type { TypedAnswers, TypedRow } from '../../domain/registration/registrationAnswers';
import type { Form, PlacedQuestion } from './form';
import { isAsked, type AskedQuestion, type GridQuestion } from './questionKinds';
import { readOnce, readRowOnce } from './readOnce';
import type { ReadAnswer } from './readResult';
import { steadyList } from './steadyList';
import { typedRows, typedText } from './typed';
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
  return problemsIn(visibleQuestions(form, typed, facts), typed);
}

/** What must be put right in the questions that are asked. */
export function problemsIn(asked: readonly PlacedQuestion[], typed: TypedAnswers): readonly FormProblem[] {
  return asked.flatMap(({ id, section, question }) =>
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
  const found = problemsOf(id, question, typed).map(([field, text]) => ({ field, section, text }));
  const problems = steadyList(before?.problems, found, areSame);
  known.set(question, { id, section, typed, problems });
  return problems;
}

function areSame(one: FormProblem, other: FormProblem): boolean {
  return one.field === other.field && one.section === other.section && one.text === other.text;
}

type Found = readonly [field: string, text: string];

function problemsOf(id: string, question: AskedQuestion, typed: unknown): readonly Found[] {
  return question.kind === 'grid'
    ? gridProblems(id, question, typed)
    : problemOf(id, readOnce(question, typed), question.required);
}

function problemOf(field: string, read: ReadAnswer, required: string | undefined): readonly Found[] {
  if (read.kind === 'wrong') return [[field, read.problem]];
  return read.kind === 'empty' && required !== undefined ? [[field, required]] : [];
}

/** A row in which nothing is typed is no row; one that was begun must be finished. */
function gridProblems(id: string, question: GridQuestion, typed: unknown): readonly Found[] {
  const rows = typedRows(typed);
  const filled = rows.filter(row => !readRowOnce(question, row).isBlank).length;
  const few = filled < question.least && question.required !== undefined;
  if (few && filled === 0) return [[id, question.required]];
  const many: readonly Found[] =
    filled > question.most ? [[id, `Keep to ${question.most} rows: it has ${filled}.`]] : [];
  const cells = rows.flatMap((row, at) => {
    const { isBlank, cells: read } = readRowOnce(question, row);
    if (isBlank) return [];
    return read.flatMap(([column, cell]) =>
      problemOf(`${id}.${at}.${column}`, cell, requiredIn(question, row, column))
    );
  });
  return few ? [[id, question.required], ...many, ...cells] : [...many, ...cells];
}

/** The sentence by which this very row asks for a column. */
function requiredIn({ columns, rowRules = [] }: GridQuestion, row: TypedRow, column: string): string | undefined {
  const rule = rowRules.find(one => one.column === column && one.when.is.includes(typedText(row[one.when.column])));
  return rule ? rule.required : columns[column].required;
}
