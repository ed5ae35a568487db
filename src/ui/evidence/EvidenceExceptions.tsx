import * as React from 'react';
import { isUnsound } from '../../domain/evidence/judgeEvidence';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { Problem } from '../Problem';
import { styled } from '../styled';
import type { EvidenceListProps } from './EvidenceList';
import { evidenceStrings as strings } from './evidenceStrings';
import { useEvidence, type FileState } from './useEvidence';

/** Files that nobody can rely on or that were not compared, in as little room as a first screen has; that all are sound is one line. */
export function EvidenceExceptions({ partnershipKey, files }: EvidenceListProps): React.ReactElement {
  const css = useStyles();
  const evidence = useEvidence(partnershipKey, files);
  if (evidence.phase === 'failed') {
    return (
      <div className={css.box}>
        <Problem text={strings.failed} action={<Button text={strings.tryAgain} onClick={evidence.tryAgain} />} />
      </div>
    );
  }
  const states: readonly FileState[] = evidence.phase === 'ready' ? evidence.states : files.map(() => 'reading');
  const placed = files.map((file, at) => ({ file, at, state: states[at] }));
  const unsound = placed.filter(({ state }) => state !== 'reading' && isUnsound(state));
  const open = placed.filter(({ state }) => state === 'unread' || state === 'unchecked');
  return (
    <div className={css.box}>
      {unsound.length > 0 && (
        <Notice kind="wrong" announce="alert">
          <h3 className={css.title}>{strings.look}</h3>
          <ul className={css.list}>
            {unsound.map(({ file, state }) => (
              <li key={file.key}>{state !== 'reading' && strings.short[state]?.(file.name)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p role="status" className={css.summary}>
        {strings.summary(states)}
      </p>
      {evidence.phase === 'ready' &&
        open.map(({ file, at, state }) => (
          <Button
            key={file.key}
            kind="quiet"
            text={(state === 'unread' ? strings.checkWhat : strings.tryAgainWhat)(file.name)}
            onClick={() => evidence.check(at)}
          />
        ))}
    </div>
  );
}

const useStyles = styled(theme => ({
  box: { margin: '0 0 14px' },
  title: { margin: '0 0 4px', fontSize: 14, fontWeight: 600, lineHeight: '1.4' },
  list: { margin: 0, paddingLeft: 18, lineHeight: '1.45' },
  summary: { margin: '6px 0 0', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext }
}));
