import type { RegistrationAnswers, TypedAnswers } from '../../domain/registration/registrationAnswers';
import { questionsOf, sectionNumber, type Form, type PlacedQuestion } from './form';
import type { Question } from './question';
import { isBlank, typedRows } from './typed';
import { visibleQuestions, type Facts } from './visibleQuestions';
import { typedWords, valueWords } from './answerWords';

/** A line of a document: what was asked, and the answer in words ('' for none) or as a table. */
export interface DescribedRow {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly text: string;
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Where it was asked, if not here. */
  readonly from?: string;
}

export interface DescribedSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly rows: readonly DescribedRow[];
}

type Words = (question: Exclude<Question, { kind: 'carried' | 'grid' }>, value: unknown) => string;

/** A submitted document to read: what was answered, in the order of the paper. What was not asked then is not shown. */
export function describeAnswers(form: Form, stored: RegistrationAnswers, facts: Facts): readonly DescribedSection[] {
  const isKept = ({ id, question }: PlacedQuestion): boolean =>
    question.kind === 'carried' ? facts[id] !== undefined : stored[id] !== undefined;
  return described(form, questionsOf(form).filter(isKept), stored, facts, valueWords);
}

/** What was typed so far to read once more, with every question that is asked. */
export function describeTyped(form: Form, typed: TypedAnswers, facts: Facts): readonly DescribedSection[] {
  return described(form, visibleQuestions(form, typed, facts), typed, facts, typedWords);
}

function described(
  form: Form,
  shown: readonly PlacedQuestion[],
  values: { readonly [id: string]: unknown },
  facts: Facts,
  words: Words
): readonly DescribedSection[] {
  return form.sections.map(({ id, heading }, at) => ({
    id,
    number: sectionNumber(form, at),
    title: heading,
    rows: shown.filter(({ section }) => section === id).map(one => rowOf(one, values[one.id], facts, words))
  }));
}

function rowOf({ id, number, question }: PlacedQuestion, value: unknown, facts: Facts, words: Words): DescribedRow {
  const row = { id, number, label: question.ask };
  if (question.kind === 'carried') return { ...row, text: facts[id]?.words ?? '', from: question.from };
  if (question.kind !== 'grid') return { ...row, text: words(question, value) };
  const columns = Object.entries(question.columns);
  const rows = typedRows(value).filter(cells => !isBlank([cells]));
  if (rows.length === 0) return { ...row, text: '' };
  const table = {
    headings: columns.map(([, column]) => column.ask),
    rows: rows.map(cells => columns.map(([column, asked]) => words(asked, cells[column])))
  };
  return { ...row, text: rows.length === 1 ? `1 ${question.row}` : `${rows.length} rows`, table };
}
