import { sameLogin } from '../people/sameLogin';
import { sameService } from '../routing/sameService';
import type { IgnoredAppointment } from '../status/status';
import { daysLater, londonMidnight } from '../time/londonMidnight';
import type { AppointmentRow } from './appointment';

/** A row that counts, with the moments between which it applies. */
export interface Term {
  readonly row: AppointmentRow;
  readonly begins: number;
  /** Exclusive. */
  readonly ends: number;
}

export interface JudgedAppointments {
  readonly terms: readonly Term[];
  readonly ignored: readonly IgnoredAppointment[];
}

const reasons = {
  self: 'Nobody appoints themselves: another member of CEPT has to.',
  writer: 'Its writer was not a member of CEPT by Routing at the time.',
  target: 'It replaces an appointment that does not count.',
  other: 'It replaces an appointment of another capacity or service.',
  service: 'It names no service, and a Head of Service is appointed for one.',
  date: 'A date in it cannot be read.',
  nobody: 'It names nobody.'
} as const;

/**
 * Which rows of Routing count, and from when to when. A row applies from the later of its stated date and its creation, so the past is
 * judged by the rows in force then; a correction is a new row that ends the one it names. CEPT appoints, never themselves; only while CEPT
 * has nobody may an owner name its first members.
 */
export function judgeAppointments(rows: readonly AppointmentRow[]): JudgedAppointments {
  const terms: Term[] = [];
  const ignored: IgnoredAppointment[] = [];
  let founder = '';
  for (const row of [...rows].sort((a, b) => Date.parse(a.createdOn) - Date.parse(b.createdOn) || a.id - b.id)) {
    const created = Date.parse(row.createdOn);
    const writerIsCept = isCeptIn(terms, row.author.login, created);
    const isFounding =
      !writerIsCept && row.capacity === 'Cept' && (sameLogin(row.author.login, founder) || !hasCept(terms, created));
    const reason = whyNot(row, terms) ?? (writerIsCept || isFounding ? undefined : reasons.writer);
    if (reason) {
      ignored.push({ row, reason });
      continue;
    }
    founder = isFounding ? row.author.login : '';
    const begins = Math.max(created, row.from === '' ? created : londonMidnight(row.from));
    endReplaced(terms, row, begins);
    const ends = row.until === '' ? Infinity : londonMidnight(daysLater(row.until, 1));
    terms.push({ row, begins, ends });
  }
  return { terms, ignored };
}

function whyNot(row: AppointmentRow, terms: readonly Term[]): string | undefined {
  if (row.person.login === '') return reasons.nobody;
  if (sameLogin(row.person.login, row.author.login)) return reasons.self;
  if ([row.from, row.until].some(date => date !== '' && Number.isNaN(londonMidnight(date)))) return reasons.date;
  if (row.capacity === 'HeadOfService' && row.service.trim() === '') return reasons.service;
  if (row.supersedes === '') return undefined;
  const replaced = terms.find(term => term.row.key === row.supersedes)?.row;
  if (!replaced) return reasons.target;
  const isSameSeat = replaced.capacity === row.capacity && sameService(replaced.service, row.service);
  return isSameSeat ? undefined : reasons.other;
}

function endReplaced(terms: Term[], row: AppointmentRow, begins: number): void {
  if (row.supersedes === '') return;
  const at = terms.findIndex(term => term.row.key === row.supersedes);
  terms[at] = { ...terms[at], ends: Math.min(terms[at].ends, begins) };
}

function hasCept(terms: readonly Term[], at: number): boolean {
  return terms.some(term => term.row.capacity === 'Cept' && isInForce(term, at));
}

function isCeptIn(terms: readonly Term[], login: string, at: number): boolean {
  return terms.some(
    term => term.row.capacity === 'Cept' && isInForce(term, at) && sameLogin(term.row.person.login, login)
  );
}

export function isInForce(term: Term, at: number): boolean {
  return term.begins <= at && at < term.ends;
}
