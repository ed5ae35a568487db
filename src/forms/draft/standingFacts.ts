import type { DraftAnswers } from '../../domain/drafts/draft';
import type { Affirmation } from '../../domain/drafts/followUp';
import { standingFields } from '../../domain/drafts/standingFields';
import { screeningTests, type TestResponse } from '../../domain/screening/screening';
import { answerWords } from '../../domain/screening/screeningWords';
import type { RecordDocument } from '../../domain/submissions/submission';
import { sectionNumber } from '../model/form';
import { visibleQuestions } from '../model/visibleQuestions';
import { screeningForm } from '../screening/screeningForm';
import { answersBefore } from './changedFacts';
import type { DraftForm } from './draftForms';
import { wordsOnce } from './wordsOnce';

/** A standing fact of the document before (protocol section 4): somebody says that it is still true, or it is changed. */
export interface StandingFact {
  /** As affirmations know it, for example "registration.purpose". */
  readonly field: string;
  /** For example "B1.2"; '' for a test of the screening. */
  readonly number: string;
  readonly ask: string;
  /** The answer of the document before in words, and what it is now. */
  readonly before: string;
  readonly now: string;
  readonly isChanged: boolean;
  /** Who said that it is still true; nobody where it is changed. */
  readonly affirmed?: Affirmation;
}

/** The standing facts of one section of a form. */
export interface StandingSection {
  /** Tells the sections apart. */
  readonly key: string;
  readonly step: 'screening' | 'registration' | 'evaluation';
  /** Id of the section within its form; '' for the screening. */
  readonly part: string;
  /** For example "B1"; '' for the screening. */
  readonly number: string;
  readonly heading: string;
  readonly facts: readonly StandingFact[];
}

/**
 * The standing facts of the document before, section by section in the order of the paper. What the forms ask no longer, because another
 * answer or the band changed, is no fact to say anything of; the figures of a year and what was judged once never are.
 */
export function standingSections(
  answers: DraftAnswers,
  before: RecordDocument,
  forms: readonly DraftForm[]
): readonly StandingSection[] {
  const fields = new Set(standingFields(before));
  const screening = {
    key: 'screening',
    step: 'screening',
    part: '',
    number: '',
    heading: screeningForm.title,
    facts: screeningFacts(answers, before)
  } as const;
  return [screening, ...forms.flatMap(form => formSections(form, answers, before, fields))].filter(
    ({ facts }) => facts.length > 0
  );
}

function screeningFacts(answers: DraftAnswers, before: RecordDocument): readonly StandingFact[] {
  return screeningTests.map(test => {
    const words = responseWords(before.screening.tests[test]);
    const now = responseWords(answers.screening.tests[test]);
    const ask = screeningForm.tests[test].question;
    return factOf({ field: `screening.${test}`, number: '', ask, before: words, now }, answers);
  });
}

function responseWords({ answer, note }: TestResponse): string {
  return [answer ? answerWords[answer] : '', note].filter(words => words !== '').join('\n');
}

function formSections(
  { step, form, typed, facts: known }: DraftForm,
  answers: DraftAnswers,
  before: RecordDocument,
  fields: ReadonlySet<string>
): readonly StandingSection[] {
  if (step === 'followUp') return [];
  const was = answersBefore(before)[step];
  const asked = visibleQuestions(form, typed, known).filter(({ id }) => fields.has(`${step}.${id}`));
  return form.sections.map(({ id: part, heading }, at) => ({
    key: `${step}-${part}`,
    step,
    part,
    number: sectionNumber(form, at),
    heading,
    facts: asked
      .filter(({ section }) => section === part)
      .map(({ id, number, question }) => {
        const fact = { field: `${step}.${id}`, number, ask: question.ask };
        const words = wordsOnce(question, was[id]);
        return factOf({ ...fact, before: words, now: wordsOnce(question, typed[id]) }, answers);
      })
  }));
}

function factOf(
  fact: Pick<StandingFact, 'field' | 'number' | 'ask' | 'before' | 'now'>,
  { followUp }: DraftAnswers
): StandingFact {
  const isChanged = fact.before !== fact.now;
  const said = isChanged ? undefined : followUp?.affirmed[fact.field];
  return { ...fact, isChanged, ...(said && { affirmed: said }) };
}

/** Facts of which nothing was said yet: neither still true nor changed. */
export function unsaid(facts: readonly StandingFact[]): readonly StandingFact[] {
  return facts.filter(({ isChanged, affirmed }) => !isChanged && !affirmed);
}
