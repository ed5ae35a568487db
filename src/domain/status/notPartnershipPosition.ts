import type { SubmissionCase } from './partnershipCase';
import { awaitsCept, awaitsOfficer, type Position } from './position';
import { decided } from './proposalStages';
import { isAnswered, isUnanswered } from './threads';

/** What is recorded as not a partnership waits for nobody; CEPT can query it (protocol section 2). */
export function notPartnershipPosition(of: SubmissionCase): Position {
  const stages = [
    of.complete ? decided('completeness', of.complete) : ({ stage: 'completeness', state: 'skipped' } as const)
  ];
  if (of.withdrawal) return { approvalStatus: 'Withdrawn', stages };
  const open = of.threads.find(isUnanswered);
  if (open) {
    const awaiting = awaitsOfficer(of, "an answer to CEPT's query", open.query.writtenOn);
    return { approvalStatus: 'Queried', awaiting, stages };
  }
  const answered = of.threads.find(isAnswered);
  if (!answered) return { stages };
  const awaiting = awaitsCept('a look at the answer to the query', answered.answers[0].writtenOn);
  return { approvalStatus: 'Queried', awaiting, stages };
}
