import type {
  CarriedQuestion,
  ChooseQuestion,
  ComputedQuestion,
  FileQuestion,
  GradedQuestion,
  GridQuestion,
  MoneyByYearQuestion,
  PlainQuestion,
  Question,
  TextQuestion,
  TickQuestion
} from './questionKinds';

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

/** An arrangement judged: yes, partly, no or not applicable. */
export function graded<const Q extends Wording<GradedQuestion>>(question: Q): Q & { kind: 'graded' } {
  return { ...question, kind: 'graded' };
}

/** This financial year and the next two. */
export function moneyByYear<const Q extends Wording<MoneyByYearQuestion>>(question: Q): Q & { kind: 'moneyByYear' } {
  return { ...question, kind: 'moneyByYear' };
}

/** Any number of files, up to a limit. */
export function file<const Q extends Wording<FileQuestion>>(question: Q): Q & { kind: 'file' } {
  return { ...question, kind: 'file' };
}

/** Rows of people from the directory, each with further columns. */
export function people<const Q extends Wording<GridQuestion>>(
  question: Q
): Q & { kind: 'grid'; columns: Q['columns'] & { who: typeof who } } {
  return { ...question, kind: 'grid', columns: { who, ...question.columns } };
}

const who = person({ ask: 'Who', required: 'Choose the person from the directory.', origin: 'ours' });

/** Worked out from other answers. */
export function computed<const Q extends Wording<ComputedQuestion>>(question: Q): Q & { kind: 'computed' } {
  return { ...question, kind: 'computed' };
}
