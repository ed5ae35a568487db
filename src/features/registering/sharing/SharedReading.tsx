import * as React from 'react';
import type { Records } from '../../../domain/partnerships/records';
import type { SharedVersion } from '../../../domain/sharing/sharedVersion';
import type { PartnershipStatus } from '../../../domain/status/status';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { settingsOf } from '../partnership/settingsOf';
import { partnershipStrings } from '../partnership/strings';
import { useVerifiedSubmission } from '../partnership/useVerifiedSubmission';
import { Sharing } from './Sharing';
import { shareStrings as strings } from './strings';

interface SharedReadingProps {
  readonly partnership: PartnershipStatus;
  readonly version: SharedVersion;
  readonly records: Records;
}

/** Reads the version that partners are shown; one that cannot be relied on is not given away. */
export function SharedReading({ partnership, version, records }: SharedReadingProps): React.ReactElement {
  const read = useVerifiedSubmission(version.row, records);
  if (read.phase === 'loading') return <Loading text={strings.reading} />;
  if (read.phase === 'failed') {
    return <Problem text={read.text} action={<Button text={strings.tryAgain} onClick={read.tryAgain} />} />;
  }
  const { document, problem } = read;
  if (problem !== undefined) return <Problem text={partnershipStrings.notValid(problem)} />;
  if (!('registration' in document)) return <Problem text={strings.notRecord} />;
  const settings = settingsOf(document.protocolVersion, records) ?? records.settings;
  return <Sharing partnership={partnership} version={version} document={document} settings={settings} />;
}
