import type { Principle } from '../../domain/protocol/principles';
import type { Grade } from '../../domain/registration/gradedAnswer';
import type { TypedRow } from '../../domain/registration/registrationAnswers';
import type { Position } from '../../domain/stakeholders/stakeholders';

/** Where a question comes from: a section of the protocol, another council's form, or ourselves. Appendices B to F are missing (note I-43). */
export type Origin = `section ${string}` | 'other councils' | 'ours';

/**
 * A question is asked only while another one, before it, has one of these answers. Data, so that it can be printed, tested and compared.
 * The codes are those of the choices, ticks or grades; of any other question "some" (an amount above nothing, a row, a file, words) or "none".
 */
export interface Condition {
  readonly question: string;
  readonly is: readonly string[];
  /** This must hold as well. */
  readonly and?: Condition;
}

/** How far a question binds: some of the protocol's demands are for every partnership, some are advice. */
export type Duty = 'must' | 'should' | 'may';

/** A worked example, to be shown on demand: a table, and where what it names stands on the matrix of stakeholders. */
export interface QuestionExample {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly map: readonly (Position & { readonly name: string })[];
}

/** Questions that are asked in one breath: they stand together under one heading, each by its short name. */
export interface Series {
  readonly heading: string;
  readonly short: string;
}

interface Worded {
  readonly ask: string;
  readonly guidance?: string;
  readonly origin: Origin;
  readonly onlyWhen?: Condition;
  readonly series?: Series;
  /** A good answer, to be shown on demand. */
  readonly good?: string;
  readonly example?: QuestionExample;
  /** The principles of good governance that the answer shows. */
  readonly principle?: readonly Principle[];
  readonly duty?: Duty;
  /** The protocol notes to show beside it, by number: "I-43". */
  readonly notes?: readonly string[];
}

interface Answered extends Worded {
  /** The sentence when it is left empty; absent where it may be. */
  readonly required?: string;
}

/** Choices by the code that is kept, in the order of the paper. */
export interface Options {
  readonly [code: string]: string;
}

export interface TextQuestion extends Answered {
  readonly kind: 'text' | 'longText';
  readonly longest: number;
}

export interface ChooseQuestion<O extends Options = Options> extends Answered {
  readonly kind: 'choose';
  readonly options: O;
}

/** An option with the code "none" is "none of these": ticking it takes the others back. */
export interface TickQuestion<O extends Options = Options> extends Answered {
  readonly kind: 'tick';
  readonly options: O;
}

/** Yes or no, a date, a sum of money (kept in pence), a whole number, somebody in the directory, or one box to tick. */
export type PlainQuestion<K extends PlainKind = PlainKind> = K extends PlainKind
  ? Answered & { readonly kind: K }
  : never;

type PlainKind = 'yesNo' | 'date' | 'money' | 'number' | 'person' | 'confirm';

/** Yes, partly, no or not applicable, with a note and with evidence in words or files. */
export interface GradedQuestion extends Answered {
  readonly kind: 'graded';
  /** The grades that need a note. */
  readonly noteFor?: readonly Grade[];
  /** The grades that need evidence. */
  readonly evidenceFor?: readonly Grade[];
}

/** An amount for this financial year and each of the next two, kept in pence. */
export interface MoneyByYearQuestion extends Answered {
  readonly kind: 'moneyByYear';
  /** Is it asked whether the money is confirmed or only proposed? */
  readonly standing?: true;
}

/** Files that show what was answered. */
export interface FileQuestion extends Answered {
  readonly kind: 'file';
  /** What a file can be, for example terms of reference. */
  readonly kinds: Options;
  readonly most: number;
}

/** What a cell of a grid can ask. */
export type ColumnQuestion = Column &
  (
    | TextQuestion
    | ChooseQuestion
    | TickQuestion
    | GradedQuestion
    | MoneyByYearQuestion
    | PlainQuestion<'yesNo' | 'date' | 'money' | 'number' | 'person'>
  );

interface Column {
  readonly onlyWhen?: undefined;
}

export interface Columns {
  readonly [column: string]: ColumnQuestion;
}

/** Two columns of choices (low, medium, high) as the axes of a matrix, with the columns of the name and of a mark beside it. */
export interface RowsMap {
  readonly name: string;
  readonly up: string;
  readonly right: string;
  readonly mark: string;
}

/** A column that must be filled in where another one of the same row has one of these answers. */
export interface RowRule {
  readonly column: string;
  readonly when: { readonly column: string; readonly is: readonly string[] };
  readonly required: string;
}

export interface GridQuestion<C extends Columns = Columns> extends Answered {
  readonly kind: 'grid';
  /** What one row is, in the singular, for example "partner". */
  readonly row: string;
  readonly least: number;
  readonly most: number;
  readonly columns: C;
  /** Does the order of the rows mean something, so that they can be moved? */
  readonly ordered?: true;
  /** The rows are shown on a matrix as well. */
  readonly map?: RowsMap;
  readonly rowRules?: readonly RowRule[];
  /** Rows to begin with, offered while there is none. */
  readonly starter?: { readonly offer: string; readonly rows: readonly TypedRow[] };
}

/** Asked once, elsewhere: shown here with where it came from, never typed again. */
export interface CarriedQuestion extends Worded {
  readonly kind: 'carried';
  readonly from: string;
  /** What its codes mean, where a condition names them. */
  readonly codes?: Options;
}

/** A named rule over other answers: an id, or "grid.column" for a whole column. */
export interface Computation {
  readonly rule: 'sum' | 'difference' | 'count' | 'exposure';
  readonly of: readonly string[];
}

/** Worked out from other answers of this form; never typed and never kept. */
export interface ComputedQuestion extends Worded {
  readonly kind: 'computed';
  readonly by: Computation;
  readonly unit: 'money' | 'number';
}

export type Question =
  | TextQuestion
  | ChooseQuestion
  | TickQuestion
  | PlainQuestion
  | GradedQuestion
  | MoneyByYearQuestion
  | FileQuestion
  | GridQuestion
  | CarriedQuestion
  | ComputedQuestion;

/** A question that is answered on this form. */
export type AskedQuestion = Exclude<Question, CarriedQuestion | ComputedQuestion>;

export function isAsked(question: Question): question is AskedQuestion {
  return question.kind !== 'carried' && question.kind !== 'computed';
}
