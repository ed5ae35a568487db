import type { Decision } from '../../../domain/decisions/decision';
import { versionOf } from '../../../domain/decisions/statementOf';
import { capacityWords } from '../../../domain/routing/roleWords';
import type { PartnershipStatus } from '../../../domain/status/status';
import { plainDate } from '../../../domain/time/plainDate';
import { formatDate, formatTime } from '../../../ui/dates';
import { outcomeWords } from '../words';
import { printStrings as strings } from './strings';

export const decisionHeadings = [strings.when, strings.who, strings.decided, strings.on, strings.words, strings.counts];

/** Every decision on a partnership, oldest first, in the words of those who made it, and whether it counts. */
export function decisionRows(
  decisions: readonly Decision[],
  partnership: PartnershipStatus
): readonly (readonly string[])[] {
  const { counted, ignoredDecisions } = partnership;
  return [...decisions]
    .sort((one, other) => one.id - other.id)
    .map(decision => {
      const version = versionOf(decision.submissionKey, counted);
      const ignored = ignoredDecisions.find(({ row }) => row.id === decision.id);
      return [
        `${formatDate(decision.decidedOn)}, ${formatTime(decision.decidedOn)}`,
        `${decision.author.name}, ${capacityWords[decision.capacity]}`,
        outcomeWords[decision.outcome],
        version === 0 ? '' : `Version ${version}`,
        wordsOf(decision),
        ignored ? `${strings.no}: ${ignored.reason}` : strings.yes
      ];
    });
}

function wordsOf(decision: Decision): string {
  const { comment, conditions, membersReason, body, meetingOn, minuteReference, band } = decision;
  return [
    band && strings.bandRuled(band),
    comment,
    conditions && strings.condition(conditions),
    membersReason && strings.noMembers(membersReason),
    (body || minuteReference) &&
      strings.minute(body ?? '', meetingOn ? plainDate(meetingOn) : '', minuteReference ?? '')
  ]
    .filter(Boolean)
    .join('\n');
}
