import * as React from 'react';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import { isUnsound } from '../../domain/evidence/judgeEvidence';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { evidenceStrings as strings } from './evidenceStrings';
import type { FileState } from './useEvidence';

interface EvidenceLineProps {
  readonly file: EvidenceFile;
  readonly state: FileState;
  readonly onCheck: () => void;
}

/** One file in one sentence; one that nobody can rely on stands out, and one that was not compared can be. */
export function EvidenceLine({ file, state, onCheck }: EvidenceLineProps): React.ReactElement {
  const words = strings.standing[state](file);
  if (state !== 'reading' && isUnsound(state)) return <Notice kind="wrong">{words}</Notice>;
  return (
    <div style={{ lineHeight: '1.45', overflowWrap: 'anywhere' }}>
      <span style={{ marginRight: 8 }}>{words}</span>
      {state === 'unread' && (
        <Button kind="quiet" text={strings.check} label={strings.checkWhat(file.name)} onClick={onCheck} />
      )}
      {state === 'unchecked' && (
        <Button kind="quiet" text={strings.tryAgain} label={strings.tryAgainWhat(file.name)} onClick={onCheck} />
      )}
    </div>
  );
}
