import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button } from '../../../ui/Button';
import { EvidenceFolderProvider } from '../../../ui/form/evidenceFolder';
import { onDemand } from '../../../ui/onDemand';
import { styled } from '../../../ui/styled';
import { AboutScreen } from '../about/AboutScreen';
import type { RecordDocument } from '../../../domain/submissions/submission';
import type { DraftedKind } from '../../../forms/draft/draftDocument';
import { formSteps, type FormStep } from '../../../forms/draft/draftForms';
import { addresses, type DraftStep } from '../addresses';
import { FormScreen } from '../answering/FormScreen';
import { useDraftForms } from '../answering/useDraftForms';
import { CheckScreen } from '../checking/CheckScreen';
import { SentScreen } from '../checking/SentScreen';
import { ScoringScreen } from '../scoring/ScoringScreen';
import { ScreeningScreen } from '../screening/ScreeningScreen';
import { DraftNotices } from './DraftNotices';
import type { DraftState } from './draftState';
import { draftStepsOf } from './draftStepsOf';
import { touchedSteps } from './touchedSteps';
import { openStep, stepAround } from './stepAround';
import { SaveLine } from './SaveLine';
import { SaveTrouble } from './SaveTrouble';
import { saveWords } from './saveWords';
import { StepNav } from './StepNav';
import { draftStrings } from './strings';
import { useDraft } from './useDraft';
import { useShownProblems } from './useShownProblems';

/** Only an annual review asks what still stands. */
const standing = onDemand(
  async () => (await import(/* webpackChunkName: 'standing' */ '../standing/StandingScreen')).StandingScreen
);

interface DraftSectionsProps {
  readonly opened: DraftState;
  /** Nothing opens the first of its steps. */
  readonly step: DraftStep | undefined;
  readonly part: string | undefined;
  readonly field: string | undefined;
  readonly records: ToolkitRecords;
  /** The document that this draft follows. */
  readonly before: RecordDocument | undefined;
}

/** One draft: where it is kept, its sections, and the section that is open. */
export function DraftSections(props: DraftSectionsProps): React.ReactElement {
  const { opened, part, field, records, before } = props;
  const css = useStyles();
  const desk = useDraft(opened);
  const { answers, save } = desk.state;
  // The address keeps the key under which the draft was opened, even when it goes on as a new one.
  const { draftKey } = opened.keys;
  const forms = useDraftForms(answers, records, before);
  const steps = draftStepsOf(answers, forms);
  const step = openStep(props.step, steps);
  const shown = useShownProblems(answers, forms, step);
  const [sent, setSent] = React.useState<DraftedKind>();
  const { change } = desk;
  const section = {
    answers,
    change,
    problemOf: shown.problemOf,
    draftKey,
    records,
    forms,
    ...stepAround(step, steps, answers.followUp?.kind)
  };
  React.useEffect(() => {
    if (field !== undefined) document.getElementById(field)?.focus();
  }, [step, part, field]);

  const { isTrouble } = saveWords(save, desk.isKept);
  if (save.phase === 'closed') {
    const { partnershipKey } = desk.state.keys;
    return <SentScreen answers={answers} kind={sent} partnershipKey={partnershipKey} forms={forms} />;
  }
  return (
    <div onBlur={shown.onBlur}>
      {isTrouble && <SaveTrouble save={save} isKept={desk.isKept} />}
      <div className={css.frame}>
        <div className={css.line}>
          <Button kind="quiet" text={`← ${draftStrings.home}`} label={draftStrings.home} href={addresses.home} />
          {!isTrouble && <SaveLine save={save} isKept={desk.isKept} />}
        </div>
        <StepNav
          draftKey={draftKey}
          current={step}
          steps={steps}
          kind={answers.followUp?.kind}
          touched={touchedSteps(answers)}
        />
      </div>
      <DraftNotices desk={desk} records={records} />
      {step === 'about' && <AboutScreen {...section} />}
      {step === 'standing' && <standing.Screen {...section} />}
      {step === 'screening' && <ScreeningScreen {...section} />}
      {step === 'significance' && <ScoringScreen {...section} />}
      {isFormStep(step) && (
        <EvidenceFolderProvider value={desk.state.keys.partnershipKey}>
          <FormScreen {...section} step={step} part={part} />
        </EvidenceFolderProvider>
      )}
      {step === 'check' && (
        <CheckScreen desk={desk} problems={shown.all} onSending={setSent} {...{ draftKey, records, forms }} />
      )}
    </div>
  );
}

function isFormStep(step: DraftStep): step is FormStep {
  return formSteps.some(one => one === step);
}

const useStyles = styled(theme => ({
  frame: { margin: '0 0 24px', paddingBottom: 4, borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: '0 0 8px'
  }
}));
