import type { RegistrationAnswers, TypedAnswers } from '../../domain/registration/registrationAnswers';
import { questionsOf, sectionNumber, type Form, type PlacedQuestion } from './form';
import { compute } from './compute';
import type { SingleQuestion } from './readAnswer';
import { isBlank, typedRows } from './typed';
import { visibleQuestions, type Facts } from './visibleQuestions';
import { computedWords, typedWords, valueWords } from './answerWords';
import { toStoredAnswers } from './toStoredAnswers';

/** A line of a document: what was asked, and the answer in words ('' for none) or as a table. */
export interface DescribedRow {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly text: string;
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Where it was asked, if not here. */
  readonly from?: string;
  /** Who affirmed it as still true, and when. */
  readonly affirmed?: string;
}

export interface DescribedSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly rows: readonly DescribedRow[];
}

type Words = (question: SingleQuestion, value: unknown) => string;

/** A submitted document to read: what was answered, in the order of the paper. What was not asked then is not shown. */
export function describeAnswers(form: Form, stored: RegistrationAnswers, facts: Facts): readonly DescribedSection[] {
  const isKept = ({ id, question }: PlacedQuestion): boolean =>
    question.kind === 'carried'
      ? facts[id] !== undefined
      : question.kind === 'computed'
        ? compute(question.by, stored) !== undefined
        : stored[id] !== undefined;
  return described(form, questionsOf(form).filter(isKept), { values: stored, stored, facts, words: valueWords });
}

/** What was typed so far to read once more, with every question that is asked. */
export function describeTyped(form: Form, typed: TypedAnswers, facts: Facts): readonly DescribedSection[] {
  const stored = toStoredAnswers(form, typed, facts);
  return described(form, visibleQuestions(form, typed, facts), { values: typed, stored, facts, words: typedWords });
}

interface Given {
  readonly values: { readonly [id: string]: unknown };
  /** The same as they are kept, for what is worked out from them. */
  readonly stored: RegistrationAnswers;
  readonly facts: Facts;
  readonly words: Words;
}

function described(form: Form, shown: readonly PlacedQuestion[], given: Given): readonly DescribedSection[] {
  return form.sections.map(({ id, heading }, at) => ({
    id,
    number: sectionNumber(form, at),
    title: heading,
    rows: shown.filter(({ section }) => section === id).map(one => rowOf(one, given))
  }));
}

function rowOf({ id, number, question }: PlacedQuestion, { values, stored, facts, words }: Given): DescribedRow {
  const value = values[id];
  const row = { id, number, label: question.ask };
  if (question.kind === 'carried') return { ...row, text: facts[id]?.words ?? '', from: question.from };
  if (question.kind === 'computed') return { ...row, text: computedWords(question, compute(question.by, stored)) };
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
