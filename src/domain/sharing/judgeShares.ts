import type { SubmissionRow } from '../submissions/submission';
import { isCivilDate } from '../time/isCivilDate';
import { londonDate } from '../time/londonDate';
import { standardsAnswers } from './codes';
import type { Share } from './share';

/** What stands for one organisation, and what was recorded of it before. */
export interface Given {
  readonly standing: Share;
  /** Newest first. */
  readonly before: readonly Share[];
}

export interface IgnoredShare {
  readonly row: Share;
  /** Why it does not count, one sentence. */
  readonly reason: string;
}

export interface JudgedShares {
  /** One for each organisation, by name. */
  readonly given: readonly Given[];
  readonly ignored: readonly IgnoredShare[];
}

/** Rows are only ever added: the newest row of an organisation stands, and one that contradicts itself or the submissions does not count. */
export function judgeShares(shares: readonly Share[], counted: readonly SubmissionRow[]): JudgedShares {
  const byOrganisation = new Map<string, Share[]>();
  const ignored: IgnoredShare[] = [];
  for (const row of [...shares].sort((one, other) => other.id - one.id)) {
    const reason = whyIgnored(row, counted);
    if (reason !== undefined) ignored.push({ row, reason });
    else byOrganisation.set(nameOf(row), [...(byOrganisation.get(nameOf(row)) ?? []), row]);
  }
  const given = [...byOrganisation.values()].map(([standing, ...before]) => ({ standing, before }));
  return {
    given: given.sort((one, other) => one.standing.organisation.localeCompare(other.standing.organisation, 'en-GB')),
    ignored
  };
}

/** Two spellings of one name differ at most in case and white space. */
function nameOf({ organisation }: Share): string {
  return organisation.replace(/\s+/g, ' ').trim().toLowerCase();
}

function whyIgnored(row: Share, counted: readonly SubmissionRow[]): string | undefined {
  const shown = counted.find(({ submissionKey }) => submissionKey === row.submissionKey);
  if (nameOf(row) === '') return 'It names no organisation.';
  if (!standardsAnswers.some(answer => answer === row.standards)) {
    return 'It does not say whether they apply the standards.';
  }
  if (!shown) return 'It names a version that this partnership does not have.';
  if (shown.hash !== row.hash) return 'It names other answers than that version holds.';
  if (!isCivilDate(row.givenOn)) return 'It does not say when the pack was given.';
  if (row.givenOn > londonDate(new Date(row.recordedOn))) {
    return 'It says that the pack was given on a day that was still to come when this was written.';
  }
  if (row.givenOn < londonDate(new Date(shown.submittedOn))) {
    return 'It says that the pack was given before that version was submitted.';
  }
  return undefined;
}
