import type { RegisterStep } from '../../../domain/register/registerRow';
import type { PartnershipStatus } from '../../../domain/status/status';

/** One thing that CEPT has to do about one submission. */
export interface CeptTask {
  readonly partnership: PartnershipStatus;
  readonly submissionKey: string;
  /** For example "the completeness check". */
  readonly what: string;
  /** ISO. */
  readonly since: string;
  /** ISO; where a period runs. */
  readonly dueOn?: string;
}

/** What CEPT has to do, the oldest first: completeness checks, answers to look at, scores to agree, and what is to be entered in the register, closed there or brought up to date. */
export function ceptTasks(partnerships: readonly PartnershipStatus[]): readonly CeptTask[] {
  return oldestFirst(partnerships.flatMap(tasksOf));
}

const stepWords: { readonly [S in RegisterStep['what']]: string } = {
  entry: 'entry in the register',
  closing: 'its closing in the register',
  update: 'the register brought up to date'
};

/** An approval stays in force until its successor is approved: both can wait for CEPT at once. */
export function tasksOf(partnership: PartnershipStatus): readonly CeptTask[] {
  const { registerStep, latest, awaiting } = partnership;
  const isEntryAwaited = registerStep?.row.submissionKey === latest.submissionKey;
  return [
    ...(registerStep
      ? [
          {
            partnership,
            submissionKey: registerStep.row.submissionKey,
            what: stepWords[registerStep.what],
            since: registerStep.since
          }
        ]
      : []),
    ...(awaiting?.role === 'Cept' && !isEntryAwaited
      ? [
          {
            partnership,
            submissionKey: latest.submissionKey,
            what: awaiting.what,
            since: awaiting.since,
            ...(awaiting.dueOn !== undefined && { dueOn: awaiting.dueOn })
          }
        ]
      : [])
  ];
}

/** What waits for an officer's answer to a query, the oldest first. */
export function waitingForAnswers(partnerships: readonly PartnershipStatus[]): readonly CeptTask[] {
  return oldestFirst(
    partnerships.flatMap(partnership => {
      const { awaiting, approvalStatus, latest } = partnership;
      if (awaiting?.role !== 'LeadOfficer' || approvalStatus !== 'Queried') return [];
      return [{ partnership, submissionKey: latest.submissionKey, what: awaiting.what, since: awaiting.since }];
    })
  );
}

/** What cannot go on before somebody has put something right, for example a hole in Routing. */
export function stopped(partnerships: readonly PartnershipStatus[]): readonly CeptTask[] {
  return oldestFirst(
    partnerships
      .filter(({ problem }) => problem !== undefined)
      .map(partnership => ({
        partnership,
        submissionKey: partnership.latest.submissionKey,
        what: partnership.problem ?? '',
        since: partnership.awaiting?.since ?? partnership.since
      }))
  );
}

function oldestFirst(tasks: readonly CeptTask[]): readonly CeptTask[] {
  return [...tasks].sort((a, b) => a.since.localeCompare(b.since));
}
