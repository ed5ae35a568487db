import * as React from 'react';
import type { TypedFile } from '../../domain/evidence/evidenceFile';
import type { Options } from '../../forms/model/questionKinds';
import { ProblemLine } from '../Field';
import { FileRow } from './FileRow';
import { fileStrings } from './fileStrings';
import { gridStyles } from './gridStyles';
import { UploadRow } from './UploadRow';
import { useUnfitFiles } from './useUnfitFiles';
import { useUploads } from './useUploads';

export interface FileListProps {
  /** Id of the button that chooses files, so that an error summary can lead to it. */
  readonly id: string;
  /** What the files are for. */
  readonly label: string;
  /** What a file can be; absent where nobody is asked. */
  readonly kinds?: Options;
  readonly most: number;
  readonly files: readonly TypedFile[];
  readonly onEdit: (edit: (before: readonly TypedFile[]) => readonly TypedFile[]) => void;
  /** It was asked for just now: whoever asked goes on with it. */
  readonly takesFocus?: boolean;
}

/** Files and the button that adds more: each goes into the library as soon as it is chosen, and is then said to be something. */
export function FileList({ id, label, kinds, most, files, onEdit, takesFocus }: FileListProps): React.ReactElement {
  const css = gridStyles();
  const unfit = useUnfitFiles(files);
  const [added, setAdded] = React.useState('');
  const { uploads, refused, add, again, forget } = useUploads(file => {
    onEdit(before => [...before, { ...file, kind: onlyKind(kinds) }]);
    setAdded(fileStrings.added(file.name));
  });
  React.useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [takesFocus, id]);
  const change = (key: string, part: Partial<TypedFile>): void =>
    onEdit(before => before.map(file => (file.key === key ? { ...file, ...part } : file)));
  const remove = (key: string): void => onEdit(before => before.filter(file => file.key !== key));
  const room = most - files.length - uploads.length;
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const all = Array.from(event.target.files ?? []);
    // The same file may be chosen again after it was put right.
    event.target.value = '';
    setAdded('');
    add(all);
  };
  return (
    <>
      {files.map(file => (
        <FileRow
          key={file.key}
          id={`${id}-${file.key}`}
          kinds={kinds}
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
        {refused.map((sentence, at) => (
          <ProblemLine key={sentence} id={`${id}-refused-${at}`} text={sentence} />
        ))}
      </div>
      {room <= 0 ? (
        <div id={id} tabIndex={-1} className={css.hint}>
          {fileStrings.full(most)}
        </div>
      ) : (
        <input id={id} type="file" multiple={room > 1} aria-label={fileStrings.add(label)} onChange={chosen} />
      )}
    </>
  );
}

/** Where a file can only be one thing, nobody is asked what it is. */
function onlyKind(kinds: Options = {}): string {
  const codes = Object.keys(kinds);
  return codes.length === 1 ? codes[0] : '';
}
