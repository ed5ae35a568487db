import * as React from 'react';
import { Button, ButtonRow } from '../../../ui/Button';
import { formatDate, formatTime } from '../../../ui/dates';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses, recordAddress } from '../addresses';
import type { FoundSubmission } from './findSubmission';
import { submissionStrings as strings } from './strings';

/** A link that leads to something that cannot be signed any more: why, in one sentence, and where to go instead. */
export function NothingToSign({
  found
}: {
  readonly found: Exclude<FoundSubmission, { kind: 'stands' }>;
}): React.ReactElement {
  const { siteUrl } = useServices();
  if (found.kind === 'unknown') return <Problem text={strings.unknown} />;
  const { partnership } = found;
  return (
    <>
      <ScreenHeading text={found.row.title} />
      <Notice kind="attention">
        <p>{found.kind === 'ignored' ? strings.ignored(found.reason) : wordsOn(found)}</p>
        <ButtonRow>
          {found.kind === 'replaced' && (
            <Button kind="primary" text={strings.newer} href={addresses.brief(partnership.latest.submissionKey)} />
          )}
          <Button text={strings.record} href={recordAddress(siteUrl, partnership.key)} />
        </ButtonRow>
      </Notice>
    </>
  );
}

/** Who took its place or took it back, and when. */
function wordsOn({ kind, by }: Extract<FoundSubmission, { kind: 'replaced' | 'withdrawn' }>): string {
  return strings[kind](by.author.name, formatDate(by.submittedOn), formatTime(by.submittedOn));
}
