import * as React from 'react';
import type { PartnershipStatus, QueryThread } from '../../../domain/status/status';
import type { Message } from '../../../domain/queries/message';
import { fieldWords } from '../../../forms/fieldWords';
import { Button } from '../../../ui/Button';
import { Conversation, type ConversationPart } from '../../../ui/Conversation';
import { Problem } from '../../../ui/Problem';
import { useServices } from '../../../ui/Services';
import { useDeed } from '../../../ui/useDeed';
import type { OpenRegister } from '../useRegister';
import { checkingStyles } from './checkingStyles';
import { queryStrings as strings } from './strings';

interface QueryThreadViewProps {
  readonly thread: QueryThread;
  readonly partnership: PartnershipStatus;
  readonly register: OpenRegister;
}

/** One query with its answers; CEPT closes its own. */
export function QueryThreadView({ thread, partnership, register }: QueryThreadViewProps): React.ReactElement {
  const css = checkingStyles();
  const { queries } = useServices();
  const [deed, carryOut] = useDeed();
  const { query, state, askedBy } = thread;
  const about = fieldWords(query.field, register.records.settings, partnership.latest);
  const mayClose = register.isCept && askedBy === 'Cept' && state !== 'Closed';

  const close = async (): Promise<void> => {
    const { submissionKey, hash } = partnership.latest;
    await carryOut(async key => {
      await queries.write({
        key,
        partnershipKey: partnership.key,
        submissionKey,
        hash,
        kind: 'Closing',
        about: query.key,
        field: query.field,
        text: strings.closingWords
      });
      await register.reload();
    });
  };

  return (
    <div className={css.thread}>
      <h4 className={css.threadTitle}>
        {about} ({strings.states[state]})
      </h4>
      <Conversation parts={partsOf(thread)} />
      {deed.phase === 'failed' && <Problem text={deed.text} />}
      {mayClose && (
        <p>
          <Button
            text={strings.close}
            label={strings.closeWhat(about)}
            busy={deed.phase === 'busy'}
            onClick={() => void close()}
          />
        </p>
      )}
    </div>
  );
}

function partsOf({ query, answers, closing, askedBy }: QueryThread): readonly ConversationPart[] {
  const part = (what: string, { id, author, writtenOn, text }: Message): ConversationPart => ({
    id,
    what,
    who: author.name,
    on: writtenOn,
    text
  });
  return [
    part(askedBy === 'Cept' ? strings.query : strings.question, query),
    ...answers.map(answer => part(strings.answer, answer)),
    ...(closing ? [part(strings.closing, closing)] : [])
  ];
}
