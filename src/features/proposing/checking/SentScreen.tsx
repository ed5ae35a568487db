import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { consequencesOf } from '../../../domain/significance/consequences';
import { BandMark } from '../../../ui/BandMark';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { addresses, registerAddress } from '../addresses';
import { percentWords } from '../scoring/strings';
import { checkingStrings } from './strings';

interface SentScreenProps {
  readonly answers: DraftAnswers;
  readonly partnershipKey: string;
  readonly settings: ProtocolSettings;
}

/** It has arrived: what happens next, who has it, and where it can be seen. */
export function SentScreen({ answers, partnershipKey, settings }: SentScreenProps): React.ReactElement {
  const { siteUrl } = useServices();
  const { sent } = checkingStrings;
  const kind = documentKindOf(answers) ?? 'ScoreSheet';
  const assessed = kind === 'ScoreSheet' ? assessSignificance(answers.significance.criteria, settings) : undefined;
  const following = assessed?.band && consequencesOf(assessed.band);
  return (
    <div>
      <ScreenHeading text={sent.title} above={answers.name} />
      <div style={{ margin: '0 0 20px' }}>
        <Notice kind="done">
          <p>{sent[kind]}</p>
          {following && <p>{sent.form(following.form, following.appendix)}</p>}
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
