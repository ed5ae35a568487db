import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { valueWords } from '../../forms/model/answerWords';
import type { FileQuestion } from '../../forms/model/questionKinds';
import { ProblemLine } from '../Field';
import { carriedStyles } from './carriedStyles';
import { formStrings } from './formStrings';

interface FileNamesProps {
  readonly id: string;
  readonly label: string;
  readonly question: FileQuestion;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
}

/** The files of an answer, to read. */
export function FileNames({ id, label, question, value, problem }: FileNamesProps): React.ReactElement {
  const css = carriedStyles();
  const words = valueWords(question, value);
  return (
    <div id={id} tabIndex={-1} className={css.field}>
      <div className={css.label}>{label}</div>
      <div className={words === '' ? css.none : css.words}>{words || formStrings.noFiles}</div>
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </div>
  );
}
