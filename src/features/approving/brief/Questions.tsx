import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { QueryThread } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { fieldWords } from '../../../forms/fieldWords';
import { Conversation } from '../../../ui/Conversation';
import { Section } from '../../../ui/Section';
import { briefStrings as strings } from './strings';

interface QuestionsProps {
  readonly queries: readonly QueryThread[];
  readonly settings: ProtocolSettings;
  readonly row: SubmissionRow;
}

/** What CEPT asked about it and what was answered: who else has looked at it. */
export function Questions({ queries, settings, row }: QuestionsProps): React.ReactElement | null {
  if (queries.length === 0) return null;
  return (
    <Section title={strings.questions}>
      {queries.map(({ query, answers, closing }) => (
        <div key={query.key}>
          <p style={{ margin: '0 0 4px', fontWeight: 600 }}>{fieldWords(query.field, settings, row)}</p>
          <Conversation
            parts={[query, ...answers, ...(closing ? [closing] : [])].map(({ id, kind, author, writtenOn, text }) => ({
              id,
              what: strings.messages[kind],
              who: author.name,
              on: writtenOn,
              text
            }))}
          />
        </div>
      ))}
    </Section>
  );
}
