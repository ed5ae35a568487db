import type { Person } from '../../domain/people/person';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import type { MoneyByYear } from '../../domain/money/moneyByYear';
import type { GradedAnswer } from '../../domain/registration/gradedAnswer';
import type {
  ChooseQuestion,
  Columns,
  FileQuestion,
  GradedQuestion,
  GridQuestion,
  MoneyByYearQuestion,
  PlainQuestion,
  Question,
  TextQuestion,
  TickQuestion
} from './questionKinds';

export interface FormSection {
  /** In addresses; never shown. */
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  /** Where a part of a long section begins: its sub-heading by the id of its first question. */
  readonly subheadings?: { readonly [id: string]: string };
  readonly questions: { readonly [id: string]: Question };
}

export interface Form {
  /** The letter of the appendix; '' for a form that the protocol does not name. */
  readonly appendix: string;
  readonly title: string;
  /** A changed wording is a new version; a document keeps the one that it answered. */
  readonly version: string;
  /** Says what the wording rests on where the protocol's own text is missing. */
  readonly tag: string;
  readonly intro: string;
  readonly sections: readonly FormSection[];
}

/** A form as data: wording and rules in the order of the paper. Numbers are derived, never typed. */
export function defineForm<const F extends Form>(form: F): F {
  return form;
}

/** A question where it stands on the paper. */
export interface PlacedQuestion {
  readonly id: string;
  /** For example "B1.2". */
  readonly number: string;
  readonly section: string;
  readonly question: Question;
}

const placed = new WeakMap<Form, readonly PlacedQuestion[]>();

/** Every question of a form with its number, in the order of the paper. */
export function questionsOf(form: Form): readonly PlacedQuestion[] {
  const known = placed.get(form);
  if (known) return known;
  const questions = form.sections.flatMap((section, at) =>
    Object.entries(section.questions).map(([id, question], place) => ({
      id,
      number: `${sectionNumber(form, at)}.${place + 1}`,
      section: section.id,
      question
    }))
  );
  placed.set(form, questions);
  return questions;
}

/** For example "B1". */
export function sectionNumber(form: Form, at: number): string {
  return `${form.appendix}${at + 1}`;
}

type KeyOf<T> = T extends unknown ? keyof T : never;
type In<T, K> = T extends { readonly [P in K & string]: infer V } ? V : never;
type QuestionsIn<F extends Form> = F['sections'][number]['questions'];

/** What is kept of an answer to a question. */
export type AnswerTo<Q> = Q extends TextQuestion
  ? string
  : Q extends ChooseQuestion<infer O>
    ? keyof O & string
    : Q extends TickQuestion<infer O>
      ? readonly (keyof O & string)[]
      : Q extends PlainQuestion<'money' | 'number'>
        ? number
        : Q extends PlainQuestion<'yesNo' | 'confirm'>
          ? boolean
          : Q extends PlainQuestion<'date'>
            ? string
            : Q extends PlainQuestion<'person'>
              ? Person
              : Q extends GradedQuestion
                ? GradedAnswer
                : Q extends MoneyByYearQuestion
                  ? MoneyByYear
                  : Q extends FileQuestion
                    ? readonly EvidenceFile[]
                    : Q extends GridQuestion<infer C>
                      ? readonly RowOf<C>[]
                      : never;

type RowOf<C extends Columns> = { readonly [K in keyof C & string]?: AnswerTo<C[K]> };

/** The answers to a form as they are submitted; what was not asked or not answered is absent, and so is what is carried from elsewhere or worked out. */
export type AnswersOf<F extends Form> = {
  readonly [
    K in KeyOf<QuestionsIn<F>> & string as In<QuestionsIn<F>, K> extends { kind: 'carried' | 'computed' } ? never : K
  ]?: AnswerTo<In<QuestionsIn<F>, K>>;
};
