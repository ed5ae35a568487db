import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { progressOf, type SectionProgress } from '../../../domain/drafts/progress';
import type { DraftForm, FormStep } from '../../../forms/draft/draftForms';
import { unsaid, type StandingSection } from '../../../forms/draft/standingFacts';
import { isBlank } from '../../../forms/model/typed';
import type { DraftStep } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';

/** A step of a draft with how far it is. */
export interface StepStanding {
  readonly step: DraftStep;
  readonly state?: SectionProgress;
}

/** The steps of a draft in the order in which they are filled in; the forms are among them only where the band asks for them (protocol section 4). */
export function draftStepsOf(
  answers: DraftAnswers,
  { forms, standing }: Pick<DraftForms, 'forms' | 'standing'>
): readonly StepStanding[] {
  const asked = (step: FormStep): readonly StepStanding[] => {
    const form = forms.find(one => one.step === step);
    return form ? [{ step, state: formProgress(form) }] : [];
  };
  const { about, screening, significance } = progressOf(answers);
  const record = [
    { step: 'significance', state: significance } as const,
    ...asked('registration'),
    ...asked('evaluation')
  ];
  const first = [{ step: 'about', state: about } as const, { step: 'screening', state: screening } as const];
  const own = asked('followUp');
  const kind = answers.followUp?.kind;
  // A review begins with what still stands and ends with the year.
  const steps =
    kind === 'Review'
      ? [{ step: 'standing', state: standingProgress(standing) } as const, ...record, ...own]
      : stepsBefore(kind, first, record, own);
  return [...steps, { step: 'check' }];
}

/** A change says first what changes; the others ask only their own form. */
function stepsBefore(
  kind: Exclude<FollowUpKind, 'Review'> | undefined,
  first: readonly StepStanding[],
  record: readonly StepStanding[],
  own: readonly StepStanding[]
): readonly StepStanding[] {
  switch (kind) {
    case undefined:
      return [...first, ...record];
    case 'Change':
      return [...own, ...first, ...record];
    default:
      return own;
  }
}

function standingProgress(sections: readonly StandingSection[]): SectionProgress {
  const facts = sections.flatMap(section => section.facts);
  const left = unsaid(facts).length;
  return left === 0 ? 'done' : left === facts.length ? 'notStarted' : 'started';
}

/** Is anything typed into a form? */
export function isBegun({ typed }: Pick<DraftForm, 'typed'>): boolean {
  return Object.values(typed).some(value => !isBlank(value));
}

function formProgress(form: DraftForm): SectionProgress {
  if (form.problems.length === 0) return 'done';
  return isBegun(form) ? 'started' : 'notStarted';
}
