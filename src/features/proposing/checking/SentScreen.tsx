import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { draftedKinds, type DraftedKind } from '../../../forms/draft/draftDocument';
import { BandMark } from '../../../ui/BandMark';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses, registerAddress } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';
import { percentWords } from '../scoring/strings';
import { checkingStrings } from './strings';

interface SentScreenProps {
  readonly answers: DraftAnswers;
  /** What was sent from here; absent where it was sent from another window. */
  readonly kind: DraftedKind | undefined;
  readonly partnershipKey: string;
  readonly forms: DraftForms;
}

const { sent } = checkingStrings;

/** It has arrived: what happens next, who has it, and where it can be seen. */
export function SentScreen(props: SentScreenProps): React.ReactElement {
  const { answers, partnershipKey, forms } = props;
  const { siteUrl } = useServices();
  const kind = props.kind ?? ownKind(answers);
  const { settings, headOfService } = forms.context;
  const isScored = kind !== 'NotPartnership' && kind !== 'Confirmation' && kind !== 'Leaving';
  const assessed = isScored ? assessSignificance(answers.significance.criteria, settings) : undefined;
  // Whether changed facts are signed anew hangs on what they move; a confirmation is not signed.
  const isSigned = kind === 'Proposal' || kind === 'Review';
  return (
    <div>
      <ScreenHeading text={sent.title} above={answers.name} />
      <div style={{ margin: '0 0 20px' }}>
        <Notice kind="done">
          <p>{sent[kind]}</p>
          {isSigned && headOfService !== '' && <p>{sent.signer(headOfService)}</p>}
          {kind === 'ScoreSheet' && assessed?.band && <p>{sent.keptDraft}</p>}
        </Notice>
      </div>
      {assessed && (
        <Prose>
          {assessed.total} of {assessed.highestPossible}, {percentWords(assessed.percent)}{' '}
          {assessed.band && <BandMark band={assessed.band} />}
        </Prose>
      )}
      <ButtonRow>
        <Button
          kind="primary"
          text={sent.register}
          href={registerAddress(siteUrl, `#/partnership/${partnershipKey}`)}
        />
        <Button text={sent.home} href={addresses.home} />
      </ButtonRow>
    </div>
  );
}

/** What a draft that was sent from another window must have been. */
function ownKind(answers: DraftAnswers): DraftedKind {
  const followed = draftedKinds.find(kind => kind === answers.followUp?.kind);
  return followed ?? documentKindOf(answers) ?? 'ScoreSheet';
}
