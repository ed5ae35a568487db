import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { Message } from '../../../domain/queries/message';
import type { PartnershipStatus } from '../../../domain/status/status';
import { fieldWords } from '../../../forms/fieldWords';
import { formatDate } from '../../../ui/dates';
import { printStrings as strings } from './strings';

export const queryHeadings = [strings.about, strings.asked, strings.answers];

/** Every question that was asked about a submission of the partnership, oldest first, with what was written to it, as far as it counts. */
export function queryRows(
  messages: readonly Message[],
  partnership: PartnershipStatus,
  settings: ProtocolSettings
): readonly (readonly string[])[] {
  const ignored = new Set(partnership.ignoredMessages.map(({ row }) => row.id));
  const counted = messages.filter(({ id }) => !ignored.has(id)).sort((one, other) => one.id - other.id);
  return counted
    .filter(({ kind }) => kind === 'Query' || kind === 'Question')
    .map(query => {
      const about = partnership.counted.find(({ submissionKey }) => submissionKey === query.submissionKey);
      const written = counted.filter(message => message.about === query.key && message.id !== query.id);
      return [
        query.field === '' ? strings.whole : fieldWords(query.field, settings, about),
        said(query),
        written.map(said).join('\n')
      ];
    });
}

function said({ kind, text, author, writtenOn }: Message): string {
  return strings.said(kind === 'Closing' ? strings.closed(text) : text, author.name, formatDate(writtenOn));
}
