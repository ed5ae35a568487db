/** Where a question comes from: a section of the protocol, another council's form, or ourselves. Appendices B to F are missing (note I-43). */
export type Origin = `section ${string}` | 'other councils' | 'ours';

/** A question is asked only while another one, before it, has one of these answers. Data, so that it can be printed, tested and compared. */
export interface Condition {
  readonly question: string;
  readonly is: readonly string[];
}

interface Worded {
  readonly ask: string;
  readonly guidance?: string;
  readonly origin: Origin;
  readonly onlyWhen?: Condition;
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

export interface TickQuestion<O extends Options = Options> extends Answered {
  readonly kind: 'tick';
  readonly options: O;
}

/** Yes or no, a date, a sum of money (kept in pence), a whole number, somebody in the directory, or one box to tick. */
export type PlainQuestion<K extends PlainKind = PlainKind> = K extends PlainKind
  ? Answered & { readonly kind: K }
  : never;

type PlainKind = 'yesNo' | 'date' | 'money' | 'number' | 'person' | 'confirm';

/** What a cell of a grid can ask. */
export type ColumnQuestion = Column &
  (TextQuestion | ChooseQuestion | PlainQuestion<'yesNo' | 'date' | 'money' | 'number'>);

interface Column {
  readonly onlyWhen?: undefined;
}

export interface Columns {
  readonly [column: string]: ColumnQuestion;
}

export interface GridQuestion<C extends Columns = Columns> extends Answered {
  readonly kind: 'grid';
  /** What one row is, in the singular, for example "partner". */
  readonly row: string;
  readonly least: number;
  readonly most: number;
  readonly columns: C;
}

/** Asked once, elsewhere: shown here with where it came from, never typed again. */
export interface CarriedQuestion extends Worded {
  readonly kind: 'carried';
  readonly from: string;
  /** What its codes mean, where a condition names them. */
  readonly codes?: Options;
}

export type Question = TextQuestion | ChooseQuestion | TickQuestion | PlainQuestion | GridQuestion | CarriedQuestion;

/** A question that is answered on this form. */
export type AskedQuestion = Exclude<Question, CarriedQuestion>;

type Wording<Q extends Question> = Omit<Q, 'kind'>;

/** One line. */
export function text<const Q extends Omit<Wording<TextQuestion>, 'longest'>>(
  question: Q
): Q & { kind: 'text'; longest: 200 } {
  return { ...question, kind: 'text', longest: 200 };
}

/** As many lines as it takes. */
export function longText<const Q extends Omit<Wording<TextQuestion>, 'longest'>>(
  question: Q
): Q & { kind: 'longText'; longest: 4000 } {
  return { ...question, kind: 'longText', longest: 4000 };
}

/** One of several. */
export function choose<const Q extends Wording<ChooseQuestion>>(question: Q): Q & { kind: 'choose' } {
  return { ...question, kind: 'choose' };
}

/** Yes or no. A note that a yes needs is a question of its own, with a condition. */
export function yesNo<const Q extends Wording<PlainQuestion<'yesNo'>>>(question: Q): Q & { kind: 'yesNo' } {
  return { ...question, kind: 'yesNo' };
}

/** Any of several. */
export function tick<const Q extends Wording<TickQuestion>>(question: Q): Q & { kind: 'tick' } {
  return { ...question, kind: 'tick' };
}

export function date<const Q extends Wording<PlainQuestion<'date'>>>(question: Q): Q & { kind: 'date' } {
  return { ...question, kind: 'date' };
}

/** Pounds as people type them, kept in pence. */
export function money<const Q extends Wording<PlainQuestion<'money'>>>(question: Q): Q & { kind: 'money' } {
  return { ...question, kind: 'money' };
}

export function number<const Q extends Wording<PlainQuestion<'number'>>>(question: Q): Q & { kind: 'number' } {
  return { ...question, kind: 'number' };
}

export function person<const Q extends Wording<PlainQuestion<'person'>>>(question: Q): Q & { kind: 'person' } {
  return { ...question, kind: 'person' };
}

/** One box to tick: a declaration. */
export function confirm<const Q extends Wording<PlainQuestion<'confirm'>>>(question: Q): Q & { kind: 'confirm' } {
  return { ...question, kind: 'confirm' };
}

/** Rows of a few columns. */
export function grid<const Q extends Wording<GridQuestion>>(question: Q): Q & { kind: 'grid' } {
  return { ...question, kind: 'grid' };
}

/** Known already: asked elsewhere, or worked out. */
export function carried<const Q extends Wording<CarriedQuestion>>(question: Q): Q & { kind: 'carried' } {
  return { ...question, kind: 'carried' };
}
