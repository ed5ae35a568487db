import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { consequencesOf } from '../../../domain/significance/consequences';
import type { SignificanceBand } from '../../../domain/significance/significance';
import { BandMark } from '../../../ui/BandMark';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses, registerAddress } from '../addresses';
import type { Registration } from '../registration/useRegistration';
import { percentWords } from '../scoring/strings';
import type { SendKind } from './sendKind';
import { checkingStrings } from './strings';

interface SentScreenProps {
  readonly answers: DraftAnswers;
  /** What was sent from here; absent where it was sent from another window. */
  readonly kind: SendKind | undefined;
  readonly partnershipKey: string;
  readonly registration: Registration;
}

const { sent } = checkingStrings;

/** It has arrived: what happens next, who has it, and where it can be seen. */
export function SentScreen(props: SentScreenProps): React.ReactElement {
  const { answers, partnershipKey, registration } = props;
  const { siteUrl } = useServices();
  const kind = props.kind ?? documentKindOf(answers) ?? 'ScoreSheet';
  const { settings, headOfService } = registration.context;
  const assessed = kind === 'NotPartnership' ? undefined : assessSignificance(answers.significance.criteria, settings);
  return (
    <div>
      <ScreenHeading text={sent.title} above={answers.name} />
      <div style={{ margin: '0 0 20px' }}>
        <Notice kind="done">
          <p>{sent[kind]}</p>
          {kind === 'Proposal' && headOfService !== '' && <p>{sent.signer(headOfService)}</p>}
          {kind === 'ScoreSheet' && assessed?.band && <p>{afterScores(assessed.band)}</p>}
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

/** What follows once the scores are agreed (protocol section 4). */
function afterScores(band: SignificanceBand): string {
  const { form, appendix } = consequencesOf(band);
  return band === 'Limited' ? sent.keptDraft : sent.form(form, appendix);
}
