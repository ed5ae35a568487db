import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { useServices } from '../../../ui/Services';
import { differingColumns, settingsOf } from './checkColumns';
import { FactList } from './FactList';
import { ScoreTable } from './ScoreTable';
import { ScreeningAnswers } from './ScreeningAnswers';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';
import { useSubmission } from './useSubmission';

interface SubmittedDocumentProps {
  readonly row: SubmissionRow;
  readonly settings: ProtocolSettings;
}

/** The document that stands, with what verifying it has shown. */
export function SubmittedDocument({ row, settings }: SubmittedDocumentProps): React.ReactElement {
  const css = pageStyles();
  const read = useSubmission(useServices().submissions, row.submissionKey);

  if (read.phase === 'loading') return <Loading text={strings.reading} />;
  if (read.phase === 'failed') {
    return <Problem text={read.text} action={<Button text={strings.tryAgain} onClick={read.tryAgain} />} />;
  }

  const { document } = read;
  const differing = differingColumns(row, document, settings);
  const scoredUnder = settingsOf(document, settings);
  return (
    <>
      <div className={css.notices}>
        {differing.length > 0 ? (
          <Problem text={strings.differs(differing.join(', '))} />
        ) : (
          <Notice kind="done">{strings.verified}</Notice>
        )}
        {!scoredUnder && <Notice kind="attention">{strings.otherVersion}</Notice>}
      </div>
      <FactList document={document} row={row} />
      {document.kind === 'ScoreSheet' && <ScoreTable document={document} settings={scoredUnder ?? settings} />}
      {document.kind !== 'Withdrawal' && <ScreeningAnswers screening={document.screening} />}
    </>
  );
}
