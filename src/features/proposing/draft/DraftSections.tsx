import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { Button } from '../../../ui/Button';
import { EvidenceFolderProvider } from '../../../ui/form/evidenceFolder';
import { styled } from '../../../ui/styled';
import { AboutScreen } from '../about/AboutScreen';
import { addresses, type DraftStep } from '../addresses';
import { CheckScreen } from '../checking/CheckScreen';
import { SentScreen } from '../checking/SentScreen';
import type { SendKind } from '../checking/sendKind';
import { RegistrationScreen } from '../registration/RegistrationScreen';
import { useRegistration } from '../registration/useRegistration';
import { ScoringScreen } from '../scoring/ScoringScreen';
import { ScreeningScreen } from '../screening/ScreeningScreen';
import { DraftNotices } from './DraftNotices';
import type { DraftState } from './draftState';
import { draftStepsOf } from './draftStepsOf';
import { SaveLine } from './SaveLine';
import { SaveTrouble } from './SaveTrouble';
import { saveWords } from './saveWords';
import { StepNav } from './StepNav';
import { draftStrings } from './strings';
import { useDraft } from './useDraft';
import { useShownProblems } from './useShownProblems';

interface DraftSectionsProps {
  readonly opened: DraftState;
  readonly step: DraftStep;
  readonly part: string | undefined;
  readonly field: string | undefined;
  readonly records: ToolkitRecords;
}

/** One draft: where it is kept, its sections, and the section that is open. */
export function DraftSections({ opened, step, part, field, records }: DraftSectionsProps): React.ReactElement {
  const css = useStyles();
  const desk = useDraft(opened);
  const { answers, save } = desk.state;
  // The address keeps the key under which the draft was opened, even when it goes on as a new one.
  const { draftKey } = opened.keys;
  const registration = useRegistration(answers, records);
  const shown = useShownProblems(answers, registration, step);
  const [sent, setSent] = React.useState<SendKind>();
  const section = { answers, change: desk.change, problemOf: shown.problemOf, draftKey, records, registration };
  React.useEffect(() => {
    if (field !== undefined) document.getElementById(field)?.focus();
  }, [step, part, field]);

  const { isTrouble } = saveWords(save, desk.isKept);
  if (save.phase === 'closed') {
    const { partnershipKey } = desk.state.keys;
    return <SentScreen answers={answers} kind={sent} partnershipKey={partnershipKey} registration={registration} />;
  }
  return (
    <div onBlur={shown.onBlur}>
      {isTrouble && <SaveTrouble save={save} isKept={desk.isKept} />}
      <div className={css.frame}>
        <div className={css.line}>
          <Button kind="quiet" text={`← ${draftStrings.home}`} label={draftStrings.home} href={addresses.home} />
          {!isTrouble && <SaveLine save={save} isKept={desk.isKept} />}
        </div>
        <StepNav draftKey={draftKey} current={step} steps={draftStepsOf(answers, registration)} />
      </div>
      <DraftNotices desk={desk} records={records} />
      {step === 'about' && <AboutScreen {...section} />}
      {step === 'screening' && <ScreeningScreen {...section} />}
      {step === 'significance' && <ScoringScreen {...section} />}
      {step === 'registration' && (
        <EvidenceFolderProvider value={desk.state.keys.partnershipKey}>
          <RegistrationScreen {...section} part={part} />
        </EvidenceFolderProvider>
      )}
      {step === 'check' && (
        <CheckScreen desk={desk} problems={shown.all} onSending={setSent} {...{ draftKey, records, registration }} />
      )}
    </div>
  );
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
