import type { Person } from '../people/person';
import { sameLogin } from '../people/sameLogin';
import { sameService } from '../routing/sameService';
import { checkText, longest } from '../text/checkText';
import { londonDate } from '../time/londonDate';
import { londonMidnight } from '../time/londonMidnight';
import type { AppointmentRow, NewAppointment } from './appointment';

/** What is wrong with one field of an appointment, as one sentence. */
export interface AppointmentProblem {
  readonly field: 'capacity' | 'service' | 'person' | 'from' | 'until' | 'deputyFor' | 'reason';
  readonly text: string;
}

/** What must be put right before an appointment is written; the same rules as those by which a row counts. */
export function checkAppointment(
  given: NewAppointment,
  me: Person,
  rows: readonly AppointmentRow[],
  now: Date
): readonly AppointmentProblem[] {
  const problems: AppointmentProblem[] = [];
  const add = (field: AppointmentProblem['field'], text: string | undefined | false): void => {
    if (text) problems.push({ field, text });
  };
  add('service', given.capacity === 'HeadOfService' && given.service.trim() === '' && 'Say for which service.');
  add('service', checkText(given.service, longest.service));
  add('person', given.person.login === '' && 'Choose a person.');
  add('person', sameLogin(given.person.login, me.login) && 'Nobody appoints themselves: ask a colleague in CEPT.');
  add('from', badDate(given.from));
  add('until', badDate(given.until));
  add('until', given.isDeputy && given.until === '' && 'Say until when: a deputy stands in between two dates.');
  const isBackwards = given.from !== '' && given.until !== '' && given.until < given.from;
  add('until', isBackwards && 'The last day lies before the first.');
  const ends = given.supersedes !== '';
  add('until', !ends && given.until !== '' && given.until < londonDate(now) && 'The last day has passed already.');
  add(
    'capacity',
    ends && !replaces(given, rows) && 'The appointment that this one replaces is of another capacity or service.'
  );
  add('reason', checkText(given.reason, longest.reason));
  return problems;
}

function badDate(date: string): string | false {
  return date !== '' && Number.isNaN(londonMidnight(date)) && 'Enter a date such as 3 Mar 2027.';
}

function replaces(given: NewAppointment, rows: readonly AppointmentRow[]): boolean {
  return rows.some(
    row => row.key === given.supersedes && row.capacity === given.capacity && sameService(row.service, given.service)
  );
}
