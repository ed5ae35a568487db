import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { signedAnew } from '../../../forms/change/signedAnew';
import { noLeadsTo } from '../../../forms/confirmation/noLeadsTo';
import { bandConsequences } from '../../../forms/draft/bandConsequences';
import { draftedKinds, type DraftedKind } from '../../../forms/draft/draftDocument';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { Significance } from '../../../domain/significance/significance';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { BandMark } from '../../../ui/BandMark';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses, registerAddress } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';
import { percentWords, scoringStrings } from '../scoring/strings';
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
  const { settings, headOfService, before } = forms.context;
  const isScored = kind !== 'NotPartnership' && kind !== 'Confirmation' && kind !== 'Leaving';
  const assessed = isScored ? assessSignificance(answers.significance.criteria, settings) : undefined;
  // Whether changed facts are signed anew hangs on what they move; a confirmation is not signed.
  const isSigned = kind === 'Proposal' || kind === 'Review' || signedAnew(answers, forms.context) !== undefined;
  const isNo = noLeadsTo(answers).length > 0;
  return (
    <div>
      <ScreenHeading text={sent.title} above={answers.name} />
      <div style={{ margin: '0 0 20px' }}>
        <Notice kind="done">
          <p>{isNo ? sent.no : sent[kind]}</p>
          {isSigned && headOfService !== '' && <p>{sent.signer(headOfService)}</p>}
          {movedWords(before, assessed, settings).map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
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

/** What follows where the band is not the one before (protocol section 4). */
function movedWords(
  before: RecordDocument | undefined,
  now: Significance | undefined,
  settings: ProtocolSettings
): readonly string[] {
  const then = before && assessSignificance(before.significance.criteria, settings);
  if (!then?.band || !now?.band || then.band === now.band) return [];
  return [scoringStrings.lastTime.moved(then.band, now.band), ...bandConsequences(then.band, now.band, '')];
}

/** What a draft that was sent from another window must have been. */
function ownKind(answers: DraftAnswers): DraftedKind {
  const followed = draftedKinds.find(kind => kind === answers.followUp?.kind);
  return followed ?? documentKindOf(answers) ?? 'ScoreSheet';
}
