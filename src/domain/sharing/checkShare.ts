import { checkText, longest } from '../text/checkText';
import { isCivilDate } from '../time/isCivilDate';
import { londonDate } from '../time/londonDate';
import type { NewShare } from './share';

/** What is wrong with one field, as one sentence. */
export interface ShareProblem {
  readonly field: 'organisation' | 'contact' | 'givenOn' | 'standards' | 'note';
  readonly text: string;
}

/** What must be put right before it is written down; the same rules as those by which a row counts. `submittedOn` is when the version that the pack shows was submitted. */
export function checkShare(given: NewShare, submittedOn: string, now: Date): readonly ShareProblem[] {
  const problems: ShareProblem[] = [];
  const add = (field: ShareProblem['field'], text: string | undefined | false): void => {
    if (text && !problems.some(problem => problem.field === field)) problems.push({ field, text });
  };
  add('organisation', given.organisation.trim() === '' && 'Say which organisation was given the pack.');
  add('organisation', checkText(given.organisation, longest.name));
  add('contact', checkText(given.contact, longest.name));
  add('givenOn', !isCivilDate(given.givenOn) && 'Enter the date on which they were given the pack.');
  add('givenOn', given.givenOn > londonDate(now) && 'Record it once they have the pack: this date is still to come.');
  add(
    'givenOn',
    given.givenOn < londonDate(new Date(submittedOn)) &&
      'This date lies before the day on which the version that the pack shows was submitted.'
  );
  add('standards', given.standards === '' && 'Say whether they apply the standards, or that it is not known yet.');
  add('note', checkText(given.note, longest.note));
  return problems;
}
