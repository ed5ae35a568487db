import type { DraftAnswers } from '../../domain/drafts/draft';
import { parsePounds } from '../../domain/money/parsePounds';
import type { Person } from '../../domain/people/person';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import type { RegistrationAnswers } from '../../domain/registration/registrationAnswers';
import { describeTyped, type DescribedSection } from '../model/describeAnswers';
import { toStoredAnswers } from '../model/toStoredAnswers';
import { typedText } from '../model/typed';
import { validateForm, type FormProblem } from '../model/validateForm';
import type { Facts } from '../model/visibleQuestions';
import { firstYear } from './firstYear';
import { registrationFacts } from './registrationFacts';
import { registrationForm } from './registrationForm';

/** What a draft of Appendix B needs to know of the world around it. */
export interface RegistrationContext {
  readonly settings: ProtocolSettings;
  readonly me: Person;
  /** In words, from CEPT's appointments. */
  readonly headOfService: string;
  readonly now: Date;
}

/** The carried answers of a draft. */
export function draftFacts(answers: DraftAnswers, context: RegistrationContext): Facts {
  const { significance, screening } = answers;
  return registrationFacts(
    {
      name: answers.name,
      existing: answers.existing,
      service: answers.service,
      leadOfficer: answers.leadOfficer ?? context.me,
      headOfService: context.headOfService,
      firstYear: firstYear(typedText(answers.registration.startsOn), context.now),
      timeValue: penceOf(significance.amounts.time),
      passingThrough: penceOf(significance.amounts.passingThrough),
      aims: significance.aims,
      screening: screening.result,
      criteria: significance.criteria
    },
    context.settings
  );
}

/** What is left to answer in Appendix B. */
export function registrationProblems(answers: DraftAnswers, context: RegistrationContext): readonly FormProblem[] {
  return validateForm(registrationForm, answers.registration, draftFacts(answers, context));
}

/**
 * Appendix B takes two amounts from Appendix A, where an empty one means none: before a registration they must be typed, so that nobody
 * signs for a sum that was never given. By the fields of Appendix A.
 */
export function amountsLeft({ significance: { amounts } }: DraftAnswers): readonly AmountLeft[] {
  const left = ({ typed }: { typed: string }): boolean => typed.trim() === '';
  return [
    {
      field: 'amounts.time',
      typed: amounts.time,
      text: 'Enter what officer time and work done cost, or 0: Appendix B takes it over.'
    },
    {
      field: 'amounts.passingThrough',
      typed: amounts.passingThrough,
      text: "Enter the money directed through the council's accounts, or 0: Appendix B takes it over."
    }
  ]
    .filter(left)
    .map(({ field, text }) => ({ field, text }));
}

export interface AmountLeft {
  readonly field: string;
  readonly text: string;
}

/** Appendix B as it is submitted. What it takes over and what later readers compare is written down with it. */
export function registrationAnswers(answers: DraftAnswers, context: RegistrationContext): RegistrationAnswers {
  const { amounts } = answers.significance;
  return {
    ...toStoredAnswers(registrationForm, answers.registration, draftFacts(answers, context)),
    firstYear: firstYear(typedText(answers.registration.startsOn), context.now),
    timeValue: penceOf(amounts.time) ?? 0,
    passingThrough: penceOf(amounts.passingThrough) ?? 0
  };
}

/** Appendix B as typed so far, to read once more. */
export function describeRegistration(answers: DraftAnswers, context: RegistrationContext): readonly DescribedSection[] {
  return describeTyped(registrationForm, answers.registration, draftFacts(answers, context));
}

function penceOf(typed: string): number | undefined {
  const read = parsePounds(typed);
  return read.kind === 'read' ? read.pence : undefined;
}
