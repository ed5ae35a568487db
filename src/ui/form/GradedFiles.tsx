import * as React from 'react';
import type { TypedGraded } from '../../domain/registration/gradedAnswer';
import { mostEvidenceFiles } from '../../forms/model/readGraded';
import { Button } from '../Button';
import { onDemand } from '../onDemand';
import { useHasEvidenceFolder } from './evidenceFolder';
import { formStrings } from './formStrings';
import { gridStyles } from './gridStyles';

/** Many judgements stand on words alone: the control is fetched by the first that has files. */
const list = onDemand(async () => (await import(/* webpackChunkName: 'files' */ './FileList')).FileList);

interface GradedFilesProps {
  readonly id: string;
  /** The question that is judged. */
  readonly label: string;
  readonly files: TypedGraded['files'];
  readonly onEdit: (edit: (before: TypedGraded) => TypedGraded) => void;
}

/** Files that show what was judged. A section may hold forty judgements, so that the control stays shut until it is asked for. */
export function GradedFiles({ id, label, files, onEdit }: GradedFilesProps): React.ReactElement | null {
  const css = gridStyles();
  const hasFolder = useHasEvidenceFolder();
  const [isAsked, ask] = React.useState(false);
  if (!hasFolder) return null;
  return (
    <div className={css.files}>
      {isAsked || files.length > 0 ? (
        <list.Screen
          id={id}
          label={label}
          most={mostEvidenceFiles}
          files={files}
          takesFocus={isAsked}
          onEdit={edit => onEdit(before => ({ ...before, files: edit(before.files) }))}
        />
      ) : (
        <Button
          kind="quiet"
          text={formStrings.addEvidence}
          label={formStrings.addEvidenceTo(label)}
          onClick={() => ask(true)}
        />
      )}
    </div>
  );
}
