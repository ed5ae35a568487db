import * as React from 'react';
import { handoverForm } from '../../../forms/handover/handoverForm';
import { typedPerson } from '../../../forms/model/typed';
import { visibleQuestions } from '../../../forms/model/visibleQuestions';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { QuestionField } from '../../../ui/form/QuestionField';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Section } from '../../../ui/Section';
import { fieldId } from '../addresses';
import { handingStrings as strings } from './strings';
import { useHandOver, type HandingOver } from './useHandOver';

interface HandOverFormProps extends HandingOver {
  /** What happens when it is sent, sentence by sentence, to somebody of this name. */
  readonly points: (who: string) => readonly string[];
}

const noCells = {};

/** The hand-over form, then in words what will happen, then the button. */
export function HandOverForm({ points, ...handing }: HandOverFormProps): React.ReactElement {
  const { typed, edit, problems, attempt, deed, send } = useHandOver(handing);
  const receiver = typedPerson(typed.receiver);
  const isSending = deed.phase === 'busy';
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          key={attempt}
          title={strings.problems}
          lines={problems.map(({ field, text }) => ({ text, fieldId: fieldId(field) }))}
        />
      )}
      {visibleQuestions(handoverForm, typed, {}).map(({ id, question }) => (
        <QuestionField
          key={id}
          id={id}
          controlId={fieldId(id)}
          question={question}
          value={typed[id]}
          words=""
          problem={problems.find(({ field }) => field === id)?.text}
          cellProblems={noCells}
          onEdit={edit}
        />
      ))}
      <Card quiet>
        <Section title={strings.what}>
          <ul style={{ margin: '0 0 14px', paddingLeft: 20, lineHeight: '1.6' }}>
            {[...points(receiver?.name ?? strings.somebody), strings.access].map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {deed.phase === 'failed' && <Problem text={deed.text} />}
          <ButtonRow>
            <Button
              kind="primary"
              text={receiver ? strings.handTo(receiver.name) : strings.hand}
              busy={isSending}
              onClick={() => void send()}
            />
            {isSending && <Loading text={strings.sending} />}
          </ButtonRow>
        </Section>
      </Card>
    </>
  );
}
