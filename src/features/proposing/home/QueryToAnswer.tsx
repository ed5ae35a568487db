import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { QueryThread } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { checkText, longest } from '../../../domain/text/checkText';
import { fieldWords } from '../../../forms/fieldWords';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Conversation } from '../../../ui/Conversation';
import { Problem } from '../../../ui/Problem';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { useDeed } from '../../../ui/useDeed';
import { CardTitle } from './CardTitle';
import { officerStrings as strings } from './officerStrings';

interface QueryToAnswerProps {
  readonly thread: QueryThread;
  readonly row: SubmissionRow;
  readonly settings: ProtocolSettings;
  readonly reload: () => void;
}

/** A query about one question, and the place to answer it. */
export function QueryToAnswer({ thread, row, settings, reload }: QueryToAnswerProps): React.ReactElement {
  const { queries } = useServices();
  const { query, answers, closing, state } = thread;
  const [text, setText] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [deed, carryOut] = useDeed();
  const id = `answer-${query.key}`;
  const about = fieldWords(query.field, settings);

  const send = async (): Promise<void> => {
    const wrong = text.trim() === '' ? strings.answerNeeded : checkText(text, longest.reason);
    setProblem(wrong);
    if (wrong !== undefined) {
      document.getElementById(id)?.focus();
      return;
    }
    const { partnershipKey, submissionKey, hash } = row;
    const isDone = await carryOut(async key => {
      const { field, key: queryKey } = query;
      await queries.write({
        ...{ key, partnershipKey, submissionKey, hash, field },
        kind: 'Answer',
        about: queryKey,
        text: text.trim()
      });
    });
    if (!isDone) return;
    setText('');
    reload();
  };

  return (
    <div style={{ margin: '0 0 12px' }}>
      <Card>
        <CardTitle text={strings.about(about, strings.states[state])} />
        <Conversation
          parts={[
            { ...query, what: strings.query },
            ...answers.map(answer => ({ ...answer, what: strings.answer })),
            ...(closing ? [{ ...closing, what: strings.closing }] : [])
          ].map(({ id: part, what, author, writtenOn, text: words }) => ({
            id: part,
            what,
            who: author.name,
            on: writtenOn,
            text: words
          }))}
        />
        {state !== 'Closed' && (
          <>
            <TextBox
              id={id}
              label={strings.yourAnswer}
              hint={strings.answerHint}
              problem={problem}
              value={text}
              onChange={setText}
              lines={3}
            />
            {deed.phase === 'failed' && <Problem text={deed.text} />}
            <ButtonRow>
              <Button
                kind={state === 'Open' ? 'primary' : 'plain'}
                text={strings.send}
                busy={deed.phase === 'busy'}
                onClick={() => void send()}
              />
              {deed.phase === 'done' && <span role="status">{strings.sent}</span>}
            </ButtonRow>
          </>
        )}
      </Card>
    </div>
  );
}
