import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { Card } from '../../../ui/Card';
import { Section } from '../../../ui/Section';
import { Following } from '../scoring/Following';
import { ResultFigures } from '../scoring/ResultFigures';
import { checkingStrings } from './strings';

interface ScoreResultProps {
  readonly answers: DraftAnswers;
  readonly settings: ProtocolSettings;
}

/** What the scores come to, and what follows from the band; nothing for what is no partnership. */
export function ScoreResult({ answers, settings }: ScoreResultProps): React.ReactElement | null {
  const assessed =
    documentKindOf(answers) === 'ScoreSheet' ? assessSignificance(answers.significance.criteria, settings) : undefined;
  if (!assessed) return null;
  return (
    <Section title={checkingStrings.result}>
      <Card>
        <ResultFigures significance={assessed} settings={settings} />
        {assessed.band && <Following band={assessed.band} />}
      </Card>
    </Section>
  );
}
