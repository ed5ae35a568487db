import * as React from 'react';
import type { EvidenceFile } from '../../domain/evidence/evidenceFile';
import { Button } from '../Button';
import { Loading } from '../Loading';
import { Problem } from '../Problem';
import { Section } from '../Section';
import { styled } from '../styled';
import { EvidenceLine } from './EvidenceLine';
import { evidenceStrings as strings } from './evidenceStrings';
import { useEvidence } from './useEvidence';

export interface EvidenceListProps {
  readonly partnershipKey: string;
  readonly files: readonly EvidenceFile[];
}

/** Every file that was cited, with what became of it since. */
export function EvidenceList({ partnershipKey, files }: EvidenceListProps): React.ReactElement {
  const css = useStyles();
  const evidence = useEvidence(partnershipKey, files);
  return (
    <Section title={strings.title}>
      {evidence.phase === 'loading' && <Loading text={strings.checking} />}
      {evidence.phase === 'failed' && (
        <Problem text={strings.failed} action={<Button text={strings.tryAgain} onClick={evidence.tryAgain} />} />
      )}
      {evidence.phase === 'ready' && (
        <>
          <p role="status" className={css.summary}>
            {strings.summary(evidence.states)}
          </p>
          <ul className={css.list}>
            {files.map((file, at) => (
              <li key={file.key}>
                <EvidenceLine file={file} state={evidence.states[at]} onCheck={() => evidence.check(at)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

const useStyles = styled(theme => ({
  summary: { margin: '0 0 8px', lineHeight: '1.45', color: theme.semanticColors.bodySubtext },
  list: { display: 'grid', gap: 6, margin: 0, padding: 0, listStyle: 'none' }
}));
