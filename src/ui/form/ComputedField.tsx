import * as React from 'react';
import type { ComputedQuestion } from '../../forms/model/questionKinds';
import { carriedStyles } from './carriedStyles';
import { formStrings } from './formStrings';

interface ComputedFieldProps {
  readonly question: ComputedQuestion;
  /** '' while nothing that it rests on is answered. */
  readonly words: string;
}

/** What follows from other answers: it changes with them and is never typed. */
export function ComputedField({ question, words }: ComputedFieldProps): React.ReactElement {
  const css = carriedStyles();
  return (
    <div className={css.field}>
      <div className={css.label}>{question.ask}</div>
      <div className={words === '' ? css.none : css.words}>{words || formStrings.computedNone}</div>
      <div className={css.from}>{question.guidance ?? formStrings.computed}</div>
    </div>
  );
}
