import * as React from 'react';
import type { TypedFile } from '../../domain/evidence/evidenceFile';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { FileQuestion } from '../../forms/model/questionKinds';
import { typedFiles } from '../../forms/model/typed';
import { ProblemLine } from '../Field';
import { FileRow } from './FileRow';
import { fileStrings } from './fileStrings';
import { formStrings } from './formStrings';
import { gridStyles } from './gridStyles';
import { UploadRow } from './UploadRow';
import { useUnfitFiles } from './useUnfitFiles';
import { useUploads } from './useUploads';

export interface FileFieldProps {
  /** Id of the button that chooses files, so that an error summary can lead to it. */
  readonly id: string;
  readonly question: FileQuestion;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
  readonly onEdit: (edit: (before: TypedValue | undefined) => TypedValue) => void;
}

/** Files of evidence: each goes into the library as soon as it is chosen, and is then said to be something. */
export function FileField({ id, question, value, problem, onEdit }: FileFieldProps): React.ReactElement {
  const css = gridStyles();
  const files = typedFiles(value);
  const unfit = useUnfitFiles(files);
  const [added, setAdded] = React.useState('');
  const { uploads, refused, add, again, forget } = useUploads(file => {
    onEdit(before => [...typedFiles(before), { ...file, kind: onlyKind(question) }]);
    setAdded(fileStrings.added(file.name));
  });
  const change = (key: string, part: Partial<TypedFile>): void =>
    onEdit(before => typedFiles(before).map(file => (file.key === key ? { ...file, ...part } : file)));
  const remove = (key: string): void => onEdit(before => typedFiles(before).filter(file => file.key !== key));
  const isFull = files.length + uploads.length >= question.most;
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const all = Array.from(event.target.files ?? []);
    // The same file may be chosen again after it was put right.
    event.target.value = '';
    setAdded('');
    add(all);
  };
  return (
    <fieldset className={css.group} aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend className={css.legend}>
        {question.required === undefined ? formStrings.optional(question.ask) : question.ask}
      </legend>
      {question.guidance !== undefined && <div className={css.hint}>{question.guidance}</div>}
      {files.map(file => (
        <FileRow
          key={file.key}
          id={`${id}-${file.key}`}
          kinds={question.kinds}
          file={file}
          unfit={unfit.get(file.key)}
          {...{ change, remove }}
        />
      ))}
      {uploads.map(upload => (
        <UploadRow key={upload.key} upload={upload} onAgain={again} onForget={forget} />
      ))}
      <div role="status">{added}</div>
      <div role="alert">
        {refused.map(sentence => (
          <ProblemLine key={sentence} id={`${id}-refused`} text={sentence} />
        ))}
      </div>
      {isFull ? (
        <div id={id} tabIndex={-1} className={css.hint}>
          {fileStrings.full(question.most)}
        </div>
      ) : (
        <input
          id={id}
          type="file"
          multiple={question.most - files.length - uploads.length > 1}
          aria-label={fileStrings.add(question.ask)}
          onChange={chosen}
        />
      )}
      {problem !== undefined && <ProblemLine id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}

/** Where a file can only be one thing, nobody is asked what it is. */
function onlyKind({ kinds }: FileQuestion): string {
  const codes = Object.keys(kinds);
  return codes.length === 1 ? codes[0] : '';
}
