import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { checkText, longest } from '../../../domain/text/checkText';
import { fieldsIn } from '../../../forms/fieldWords';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { SelectBox } from '../../../ui/SelectBox';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { useDeed } from '../../../ui/useDeed';
import { checkingStyles } from './checkingStyles';
import { readyWords, queryStrings as strings } from './strings';

interface QueryFormProps {
  readonly row: SubmissionRow;
  readonly document: SubmissionDocument;
  readonly settings: ProtocolSettings;
  readonly field: string;
  readonly chooseField: (field: string) => void;
  readonly reload: () => Promise<void>;
}

/** A query pinned to a question of the document, in ready words or in one's own. */
export function QueryForm(props: QueryFormProps): React.ReactElement {
  const { row, document, settings, field, chooseField, reload } = props;
  const css = checkingStyles();
  const { queries } = useServices();
  const [text, setText] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [deed, carryOut] = useDeed();
  const fields = React.useMemo(() => fieldsIn(document, settings), [document, settings]);

  const send = async (): Promise<void> => {
    const wrong = text.trim() === '' ? strings.textNeeded : checkText(text, longest.reason);
    setProblem(wrong);
    if (wrong !== undefined) {
      window.document.getElementById('query-text')?.focus();
      return;
    }
    const { partnershipKey, submissionKey, hash } = row;
    const isDone = await carryOut(async key => {
      await queries.write({
        key,
        partnershipKey,
        submissionKey,
        hash,
        kind: 'Query',
        about: '',
        field,
        text: text.trim()
      });
      await reload();
    });
    if (!isDone) return;
    setText('');
    chooseField('');
  };

  return (
    <div className={css.box}>
      <Card quiet>
        <Section title={strings.title}>
          <Prose>{strings.lead}</Prose>
          <SelectBox
            id="query-field"
            label={strings.field}
            value={field}
            options={[
              { value: '', text: 'The whole submission' },
              ...fields.map(asked => ({ value: asked.field, text: asked.label }))
            ]}
            onChange={chooseField}
          />
          <SelectBox
            id="query-ready"
            label={strings.ready}
            value={readyWords.find(words => words === text) ?? ''}
            options={[
              { value: '', text: strings.ownWords },
              ...readyWords.map(words => ({ value: words, text: words }))
            ]}
            onChange={setText}
          />
          <TextBox id="query-text" label={strings.text} problem={problem} value={text} onChange={setText} lines={3} />
          {deed.phase === 'failed' && (
            <div className={css.gap}>
              <Problem text={deed.text} />
            </div>
          )}
          <ButtonRow>
            <Button text={strings.send} busy={deed.phase === 'busy'} onClick={() => void send()} />
          </ButtonRow>
          {deed.phase === 'done' && (
            <Notice kind="done" announce="status">
              {strings.sent}
            </Notice>
          )}
        </Section>
      </Card>
    </div>
  );
}
