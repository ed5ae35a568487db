import * as React from 'react';
import { sizeWords } from '../../domain/evidence/checkFile';
import type { TypedFile } from '../../domain/evidence/evidenceFile';
import type { Options } from '../../forms/model/questionKinds';
import { Button } from '../Button';
import { ProblemLine } from '../Field';
import { SelectBox } from '../SelectBox';
import { TextBox } from '../TextBox';
import { fileStrings } from './fileStrings';
import { gridStyles } from './gridStyles';

interface FileRowProps {
  readonly id: string;
  /** What it can be; absent where nobody is asked. */
  readonly kinds?: Options;
  readonly file: TypedFile;
  /** Why it cannot be submitted as it is. */
  readonly unfit?: string;
  readonly change: (key: string, part: Partial<TypedFile>) => void;
  readonly remove: (key: string) => void;
}

/** A file in the library and what is said about it. */
export function FileRow({ id, kinds, file, unfit, change, remove }: FileRowProps): React.ReactElement {
  const css = gridStyles();
  const { key, name, size, kind, speaksFor, paperFile } = file;
  return (
    <fieldset className={css.row}>
      <legend className={css.title}>
        {name} ({sizeWords(size)})
      </legend>
      {unfit !== undefined && (
        <div role="alert">
          <ProblemLine id={`${id}-unfit`} text={unfit} />
        </div>
      )}
      <div className={css.cells}>
        {kinds && (
          <SelectBox
            id={`${id}-kind`}
            label={fileStrings.whichOf(name)}
            value={kind}
            options={[
              { value: '', text: fileStrings.choose },
              ...Object.entries(kinds).map(([code, text]) => ({ value: code, text }))
            ]}
            onChange={code => change(key, { kind: code })}
          />
        )}
        <TextBox
          id={`${id}-date`}
          label={fileStrings.speaksFor(name)}
          value={speaksFor}
          onChange={text => change(key, { speaksFor: text })}
        />
        <TextBox
          id={`${id}-paper`}
          label={fileStrings.paperFile(name)}
          value={paperFile}
          onChange={text => change(key, { paperFile: text })}
        />
      </div>
      <Button kind="quiet" text={fileStrings.remove} label={fileStrings.removeWhat(name)} onClick={() => remove(key)} />
    </fieldset>
  );
}
