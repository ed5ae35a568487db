import type { TypedAnswers } from '../../domain/registration/registrationAnswers';
import { sectionNumber, type Form } from './form';
import { isBlank, typedRows } from './typed';
import type { FormProblem } from './validateForm';

export type SectionState =
  | { readonly kind: 'done' | 'notStarted' }
  /** So many questions are still to be answered, or so many answers to be put right. */
  | { readonly kind: 'missing' | 'wrong'; readonly count: number };

export interface SectionStanding {
  readonly id: string;
  readonly number: string;
  readonly heading: string;
  readonly state: SectionState;
}

/** How far each section of a form is. What is wrong comes before what is missing. */
export function sectionStates(
  form: Form,
  typed: TypedAnswers,
  problems: readonly FormProblem[]
): readonly SectionStanding[] {
  return form.sections.map(({ id, heading, questions }, at) => {
    const own = problems.filter(({ section }) => section === id);
    const wrong = own.filter(({ field }) => !isBlank(typedAt(typed, field))).length;
    const isTyped = Object.keys(questions).some(question => !isBlank(typed[question]));
    const state: SectionState =
      own.length === 0
        ? { kind: 'done' }
        : wrong > 0
          ? { kind: 'wrong', count: wrong }
          : isTyped
            ? { kind: 'missing', count: own.length }
            : { kind: 'notStarted' };
    return { id, number: sectionNumber(form, at), heading, state };
  });
}

export function areSameStandings(one: SectionStanding, other: SectionStanding): boolean {
  return one.id === other.id && one.state.kind === other.state.kind && countOf(one.state) === countOf(other.state);
}

function countOf(state: SectionState): number {
  return 'count' in state ? state.count : 0;
}

/** What was typed into the field of a problem: "purpose", or "partners.0.name" in a table. */
function typedAt(typed: TypedAnswers, field: string): TypedAnswers[string] | undefined {
  const [id, row, column] = field.split('.');
  return column === undefined ? typed[id] : typedRows(typed[id])[Number(row)]?.[column];
}
