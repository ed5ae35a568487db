import * as React from 'react';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { Button } from '../../../ui/Button';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses } from '../addresses';
import { DocumentReading } from '../partnership/DocumentReading';
import { Standing } from '../partnership/Standing';
import { useVerifiedSubmission } from '../partnership/useVerifiedSubmission';
import type { OpenRegister } from '../useRegister';
import { AgreeBox } from './AgreeBox';
import { CompleteBox } from './CompleteBox';
import { DoneNotice } from './DoneNotice';
import { doneWords, type Deed } from './doneWords';
import { EnterBox } from './EnterBox';
import { Exceptions } from './Exceptions';
import { QueryList } from './QueryList';
import { QueryForm } from './QueryForm';
import { checkingStrings as strings, completeStrings, enterStrings } from './strings';

interface CheckPageProps {
  readonly row: SubmissionRow;
  readonly partnership: PartnershipStatus;
  readonly register: OpenRegister;
}

/** Everything that CEPT needs about one submission: what it says, what is odd about it, what was asked, and what to do now. */
export function CheckPage({ row, partnership, register }: CheckPageProps): React.ReactElement {
  const { me } = useServices();
  const { records, isCept } = register;
  const read = useVerifiedSubmission(row, records);
  const [field, askAbout] = React.useState('');
  const [did, tell] = React.useState<Deed>();
  const isLatest = partnership.latest.submissionKey === row.submissionKey;
  const isVerified = read.phase === 'ready' && read.problem === undefined;
  const isOpen = partnership.stages.some(({ stage, state }) => stage === 'completeness' && state === 'open');
  const isScoring = partnership.awaiting?.role === 'Cept' && row.kind === 'ScoreSheet';
  const step = partnership.registerStep;
  const isToEnter = step?.row.submissionKey === row.submissionKey;
  const isQuestioned = partnership.approvalStatus === 'Queried' || row.kind === 'NotPartnership';
  const canAsk = isCept && isLatest && (isOpen || isScoring || isQuestioned);

  return (
    <>
      <ScreenHeading text={partnership.name} above={strings.title} />
      {did && <DoneNotice text={doneWords(did, row, partnership, register, me.login)} />}
      <Standing partnership={partnership} />
      {isCept && step?.what === 'update' && !isToEnter && (
        <p>
          <Button text={enterStrings.update.title} href={addresses.check(step.row.submissionKey)} />
        </p>
      )}
      {isCept && read.phase === 'ready' && step && isToEnter && (
        <EnterBox
          step={step}
          document={read.document}
          partnership={partnership}
          register={register}
          onDone={() => tell(step.what)}
        />
      )}
      {isCept && isLatest && isOpen && isVerified && (
        <p>
          <Button
            kind="quiet"
            text={completeStrings.jump}
            onClick={() => document.getElementById('complete-service')?.focus()}
          />
        </p>
      )}
      {read.phase === 'ready' && (
        <Exceptions
          document={read.document}
          partnership={partnership}
          settings={records.settings}
          askAbout={canAsk ? askAbout : undefined}
        />
      )}
      <DocumentReading read={read} row={row} records={records} askAbout={canAsk ? askAbout : undefined} />
      <QueryList partnership={partnership} register={register} />
      {canAsk && read.phase === 'ready' && (
        <QueryForm
          row={row}
          document={read.document}
          settings={records.settings}
          field={field}
          chooseField={askAbout}
          reload={register.reload}
        />
      )}
      {isCept && isLatest && isScoring && isVerified && (
        <AgreeBox row={row} reload={register.reload} onDone={() => tell('agree')} />
      )}
      {isCept && isLatest && isOpen && (
        <CompleteBox
          row={row}
          partnership={partnership}
          isVerified={isVerified}
          reload={register.reload}
          onDone={() => tell('complete')}
        />
      )}
    </>
  );
}
