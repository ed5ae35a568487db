import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { Card } from '../../../ui/Card';
import { Section } from '../../../ui/Section';
import type { DraftForms } from '../answering/useDraftForms';
import { Following } from '../scoring/Following';
import { ResultFigures } from '../scoring/ResultFigures';
import { ThenAndNow } from '../scoring/ThenAndNow';
import { useScoredBefore } from '../scoring/useScoredBefore';
import { checkingStrings } from './strings';

interface ScoreResultProps {
  readonly answers: DraftAnswers;
  readonly forms: DraftForms;
  readonly records: ToolkitRecords;
}

/** What the scores come to, and what follows from the band; nothing for what is no partnership. */
export function ScoreResult({ answers, forms, records }: ScoreResultProps): React.ReactElement | null {
  const { settings } = records;
  const before = useScoredBefore(forms.context.before, records);
  const assessed =
    documentKindOf(answers) === 'ScoreSheet' ? assessSignificance(answers.significance.criteria, settings) : undefined;
  if (!assessed) return null;
  return (
    <Section title={checkingStrings.result}>
      <Card>
        <ResultFigures significance={assessed} settings={settings} />
        {before && <ThenAndNow before={before} now={assessed} settings={settings} />}
        {assessed.band && <Following band={assessed.band} />}
      </Card>
    </Section>
  );
}
