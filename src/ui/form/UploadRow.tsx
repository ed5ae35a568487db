import * as React from 'react';
import { Button, ButtonRow } from '../Button';
import { ProblemLine } from '../Field';
import { fileStrings } from './fileStrings';
import type { Upload } from './useUploads';

interface UploadRowProps {
  readonly upload: Upload;
  readonly onAgain: (upload: Upload) => void;
  readonly onForget: (key: string) => void;
}

/** A file on its way; one that failed stays until it is sent again or removed. */
export function UploadRow({ upload, onAgain, onForget }: UploadRowProps): React.ReactElement {
  const { key, file, state } = upload;
  const { name } = file;
  if ('step' in state) {
    return (
      <div>
        <span role="status">{fileStrings.step(state.step, name)}</span> <progress aria-label={name} />
      </div>
    );
  }
  return (
    <div role="alert">
      <ProblemLine id={`${key}-failed`} text={fileStrings.trouble(state.failed, name)} />
      <ButtonRow>
        <Button text={fileStrings.tryAgain} label={fileStrings.tryAgainWhat(name)} onClick={() => onAgain(upload)} />
        <Button
          kind="quiet"
          text={fileStrings.remove}
          label={fileStrings.removeWhat(name)}
          onClick={() => onForget(key)}
        />
      </ButtonRow>
    </div>
  );
}
