import * as React from 'react';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import type { DraftedKind } from '../../../forms/draft/draftDocument';
import { readAnswerLines } from '../../../forms/draft/readAnswerLines';
import { holdsRecord } from '../../../forms/draft/holdsRecord';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { Printable } from '../../../ui/Printable';
import { PrintButton } from '../../../ui/PrintButton';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';
import type { DraftProblem } from '../draft/draftProblems';
import { isBegun } from '../draft/draftStepsOf';
import { ChangedAnswers } from '../following/ChangedAnswers';
import { NoLeadsTo } from '../following/NoLeadsTo';
import { SignedAnewNotice } from '../following/SignedAnewNotice';
import type { DraftDesk } from '../draft/useDraft';
import { PointedOut } from '../hints/PointedOut';
import { AnswerList } from './AnswerList';
import { FormAnswers } from './FormAnswers';
import { NextForm } from './NextForm';
import { RenewalParts } from './RenewalParts';
import { ScoreResult } from './ScoreResult';
import { checkingStrings } from './strings';
import { SubmitBox } from './SubmitBox';
import { whatCanBeSent } from './whatCanBeSent';

interface CheckScreenProps {
  readonly desk: DraftDesk;
  readonly draftKey: string;
  readonly records: ToolkitRecords;
  readonly problems: readonly DraftProblem[];
  readonly forms: DraftForms;
  readonly onSending: (kind: DraftedKind) => void;
}

/** Check your answers: what is left to do, everything to read once more, and then the one button. */
export function CheckScreen(props: CheckScreenProps): React.ReactElement {
  const { desk, draftKey, records, problems, forms, onSending } = props;
  const { answers } = desk.state;
  const { settings } = records;
  const { followUp } = answers;
  const isRecord = !followUp || holdsRecord(followUp.kind);
  const begun = forms.forms.filter(isBegun);
  const toBegin = forms.forms.find(form => !isBegun(form));
  // As long as a form is not begun, what is left in it is one thing: to begin.
  const isOpen = ({ section, onlyForForms }: DraftProblem): boolean =>
    !onlyForForms || (begun.length > 0 && !forms.forms.some(form => form.step === section && !isBegun(form)));
  const left = problems.filter(isOpen);
  const isFollowing = followUp !== undefined && isRecord;
  const lacksBand = isFollowing && forms.band === undefined;
  const kinds = lacksBand ? [] : whatCanBeSent(answers, problems, forms.forms);
  return (
    <div>
      <ScreenHeading text={checkingStrings.title} above={answers.name} />
      {left.length > 0 && (
        <ErrorSummary
          title={checkingStrings.problems(left.length)}
          lines={left.map(({ field, section, part, text }) => ({
            text,
            href: addresses.field(draftKey, section, field, part)
          }))}
        />
      )}
      {toBegin && <NextForm form={toBegin} band={forms.band} draftKey={draftKey} kind={followUp?.kind} />}
      {lacksBand && left.length === 0 && <Notice kind="attention">{checkingStrings.tooFewScored}</Notice>}
      {isRecord && <PointedOut answers={answers} forms={forms} draftKey={draftKey} />}
      <SignedAnewNotice answers={answers} forms={forms} />
      <Printable>
        <ChangedAnswers answers={answers} forms={forms} />
        {followUp?.kind === 'Review' && (
          <RenewalParts answers={answers} keys={desk.state.keys} isWhole={kinds.length > 0} {...{ forms, draftKey }} />
        )}
        {isRecord &&
          readAnswerLines(answers, settings).map(section => (
            <AnswerList key={section.step} section={section} draftKey={draftKey} />
          ))}
        {isRecord && <ScoreResult answers={answers} forms={forms} records={records} />}
        {begun.map(form => (
          <FormAnswers key={form.step} form={form} draftKey={draftKey} />
        ))}
      </Printable>
      <NoLeadsTo answers={answers} change={desk.change} draftKey={draftKey} forms={forms} />
      {kinds.length > 0 && (
        <SubmitBox
          desk={desk}
          kinds={kinds}
          hasBand={!isRecord || documentKindOf(answers) === 'NotPartnership' || forms.band !== undefined}
          forms={forms}
          onSending={onSending}
        />
      )}
      <p>
        <PrintButton />
      </p>
    </div>
  );
}
