import * as React from 'react';
import type { Question } from '../../forms/model/questionKinds';
import { ProtocolNoteMark } from '../ProtocolNoteMark';
import { aidStyles } from './aidStyles';
import { formStrings } from './formStrings';

/** What helps with a question, on one line below it: how far it binds, the protocol's notes, and a good answer on demand. Nothing where the form has none. */
export const QuestionAids = React.memo(function QuestionAids({
  question
}: {
  readonly question: Question;
}): React.ReactElement | null {
  const css = aidStyles();
  const { duty, notes, good } = question;
  if (!duty && !notes && good === undefined) return null;
  return (
    <div className={css.aids}>
      {duty && <span className={css.duty}>{formStrings.duties[duty]}</span>}
      {notes?.map(id => (
        <ProtocolNoteMark key={id} id={id} />
      ))}
      {good !== undefined && (
        <details className={css.more}>
          <summary className={css.summary}>{formStrings.showGood}</summary>
          <blockquote className={css.words}>{good}</blockquote>
        </details>
      )}
    </div>
  );
});
