import { note, type NoteColumn } from './columns';

/** The eight plain-text columns that hold a long text in order, each up to 60,000 characters. */
export const answersColumnNames = [
  'PtAnswers',
  'PtAnswers2',
  'PtAnswers3',
  'PtAnswers4',
  'PtAnswers5',
  'PtAnswers6',
  'PtAnswers7',
  'PtAnswers8'
] as const;
export type AnswersColumnName = (typeof answersColumnNames)[number];

export function answersColumns(ids: { readonly [N in AnswersColumnName]: string }): {
  readonly [N in AnswersColumnName]: NoteColumn;
} {
  const column = (name: AnswersColumnName, part: number): NoteColumn =>
    note({ id: ids[name], title: part === 1 ? 'Answers' : `Answers, part ${part}` });
  return {
    PtAnswers: column('PtAnswers', 1),
    PtAnswers2: column('PtAnswers2', 2),
    PtAnswers3: column('PtAnswers3', 3),
    PtAnswers4: column('PtAnswers4', 4),
    PtAnswers5: column('PtAnswers5', 5),
    PtAnswers6: column('PtAnswers6', 6),
    PtAnswers7: column('PtAnswers7', 7),
    PtAnswers8: column('PtAnswers8', 8)
  };
}

/** The values of the answers columns for chunks in order; what is not used is emptied. */
export function answersValues(chunks: readonly string[]): { readonly [N in AnswersColumnName]: string | null } {
  const at = (index: number): string | null => chunks[index] ?? null;
  return {
    PtAnswers: at(0),
    PtAnswers2: at(1),
    PtAnswers3: at(2),
    PtAnswers4: at(3),
    PtAnswers5: at(4),
    PtAnswers6: at(5),
    PtAnswers7: at(6),
    PtAnswers8: at(7)
  };
}

/** The chunks of a row, in order, without the empty ones at the end. */
export function chunksOf(row: { readonly [N in AnswersColumnName]?: string | null }): readonly string[] {
  return answersColumnNames.map(name => row[name] ?? '').filter(chunk => chunk !== '');
}
