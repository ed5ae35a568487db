import * as React from 'react';
import { versionOf } from '../../../domain/decisions/statementOf';
import type { SharedVersion } from '../../../domain/sharing/sharedVersion';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Section } from '../../../ui/Section';
import { checkingStyles } from '../checking/checkingStyles';
import { RecordFields } from './RecordFields';
import { Statement } from './Statement';
import { shareStrings } from './strings';
import { useRecording } from './useRecording';

const strings = shareStrings.record;

interface RecordFormProps {
  /** The partner organisations of the registration. */
  readonly partners: readonly string[];
  readonly partnership: PartnershipStatus;
  readonly version: SharedVersion;
  readonly onRecorded: () => Promise<void>;
}

/** Writes down who was given the pack. What will be written is said in words first, because it cannot be taken back. */
export function RecordForm({ partners, partnership, version, onRecorded }: RecordFormProps): React.ReactElement {
  const css = checkingStyles();
  const { typed, change, problems, deed, record, recorded } = useRecording(version.row, onRecorded);
  return (
    <div className={css.box}>
      <Card quiet>
        <Section title={strings.title}>
          <RecordFields partners={partners} typed={typed} problems={problems} change={change} />
          <Statement typed={typed} version={versionOf(version.row.submissionKey, partnership.counted)} />
          {deed.phase === 'failed' && (
            <div className={css.gap}>
              <Problem text={deed.text} />
            </div>
          )}
          <ButtonRow>
            <Button kind="primary" text={strings.send} busy={deed.phase === 'busy'} onClick={() => void record()} />
          </ButtonRow>
          {deed.phase === 'done' && (
            <div style={{ marginTop: 12 }}>
              <Notice kind="done" announce="status">
                {strings.done(recorded)}
              </Notice>
            </div>
          )}
        </Section>
      </Card>
    </div>
  );
}
