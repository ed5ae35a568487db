import * as React from 'react';
import type { DraftHeading } from '../../../domain/drafts/draft';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { formatDate } from '../../../ui/dates';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import type { DraftState } from '../draft/draftState';
import { GivenWords } from './GivenWords';
import { OpenGivenDraft } from './OpenGivenDraft';
import { handingStrings } from './strings';
import { useHandedDocument } from './useHandedDocument';

const { handed: strings } = handingStrings;

interface HandedBoxProps {
  readonly handover: SubmissionRow;
  readonly settingsRows: ToolkitRecords['settingsRows'];
  /** My drafts of this partnership. */
  readonly begun: readonly DraftHeading[];
  readonly startDraft: (draft: DraftState) => void;
}

/** What a colleague handed over to me: who, when, their words, and the draft that came with it. */
export function HandedBox({ handover, settingsRows, begun, startDraft }: HandedBoxProps): React.ReactElement {
  const read = useHandedDocument(handover, settingsRows);
  return (
    <Section title={strings.title}>
      <Prose>{strings.card(handover.author.name, formatDate(handover.submittedOn))}</Prose>
      {read.phase === 'loading' && <Loading text={strings.reading} />}
      {read.phase === 'failed' && (
        <Problem text={read.text} action={<Button text={strings.tryAgain} onClick={read.tryAgain} />} />
      )}
      {read.phase === 'untrusted' && <Problem text={strings.unreadable(handover.author.name)} />}
      {read.phase === 'ready' && (
        <>
          <GivenWords particulars={read.document.particulars} />
          <OpenGivenDraft document={read.document} begun={begun} startDraft={startDraft} />
        </>
      )}
    </Section>
  );
}
