import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { FileQuestion } from '../../forms/model/questionKinds';
import { typedFiles } from '../../forms/model/typed';
import { ProblemLine } from '../Field';
import { FileList } from './FileList';
import { formStrings } from './formStrings';
import { gridStyles } from './gridStyles';

export interface FileFieldProps {
  /** Id of the button that chooses files, so that an error summary can lead to it. */
  readonly id: string;
  readonly question: FileQuestion;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
  readonly onEdit: (edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** A question that is answered with files. */
export function FileField({ id, question, value, problem, onEdit }: FileFieldProps): React.ReactElement {
  const css = gridStyles();
  const { ask, guidance, kinds, most, required } = question;
  return (
    <fieldset className={css.group} aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend className={css.legend}>{required === undefined ? formStrings.optional(ask) : ask}</legend>
      {guidance !== undefined && <div className={css.hint}>{guidance}</div>}
      <FileList
        id={id}
        label={ask}
        kinds={kinds}
        most={most}
        files={typedFiles(value)}
        onEdit={edit => onEdit(before => edit(typedFiles(before)))}
      />
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}
