import * as React from 'react';
import type { AnswerProblem } from '../../../domain/drafts/checkAnswers';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { Card } from '../../../ui/Card';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { addresses } from '../addresses';
import type { DraftDesk } from '../draft/useDraft';
import { Following } from '../scoring/Following';
import { ResultFigures } from '../scoring/ResultFigures';
import { AnswerList } from './AnswerList';
import { readAnswerLines } from './readAnswerLines';
import { checkingStrings } from './strings';
import { SubmitBox } from './SubmitBox';

interface CheckScreenProps {
  readonly desk: DraftDesk;
  readonly draftKey: string;
  readonly records: ToolkitRecords;
  readonly problems: readonly AnswerProblem[];
}

/** Check your answers: what is left to do, everything to read once more, and then the one button. */
export function CheckScreen({ desk, draftKey, records, problems }: CheckScreenProps): React.ReactElement {
  const { answers } = desk.state;
  const { settings } = records;
  const kind = documentKindOf(answers);
  const assessed = kind === 'ScoreSheet' ? assessSignificance(answers.significance.criteria, settings) : undefined;
  return (
    <div>
      <ScreenHeading text={checkingStrings.title} above={answers.name} />
      {problems.length > 0 && (
        <ErrorSummary
          title={checkingStrings.problems(problems.length)}
          lines={problems.map(({ field, section, text }) => ({
            text,
            href: addresses.field(draftKey, section, field)
          }))}
        />
      )}
      {readAnswerLines(answers, settings).map(section => (
        <AnswerList key={section.step} section={section} draftKey={draftKey} />
      ))}
      {assessed && (
        <Section title={checkingStrings.result}>
          <Card>
            <ResultFigures significance={assessed} settings={settings} />
            {assessed.band && <Following band={assessed.band} />}
          </Card>
        </Section>
      )}
      {kind && problems.length === 0 && (
        <SubmitBox
          desk={desk}
          kind={kind}
          hasBand={kind === 'NotPartnership' || assessed?.band !== undefined}
          settings={settings}
        />
      )}
    </div>
  );
}
