import * as React from 'react';
import { readSettings } from '../../../domain/protocol/readSettings';
import { describeProposal } from '../../../forms/registration/describeProposal';
import { DocumentView } from '../../../ui/DocumentView';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { BackLink } from '../BackLink';
import type { AboutSubmission } from '../submission/aboutSubmission';
import { submissionStrings as strings } from '../submission/strings';

/** Appendix B as submitted, to read or print. */
export function DocumentScreen({ row, document, desk }: AboutSubmission): React.ReactElement {
  const settings = readSettings(desk.records.settingsRows, new Date(row.submittedOn));
  return (
    <>
      <BackLink text={strings.backToBrief} href={addresses.brief(row.submissionKey)} />
      <ScreenHeading text={document.name} />
      <DocumentView sections={describeProposal(document, settings)} />
    </>
  );
}
