import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { emptySignificance } from '../../../domain/significance/emptySignificance';
import type { SignificanceAnswers } from '../../../domain/significance/significance';
import { checkSignificance } from '../../../domain/drafts/checkSignificance';
import { BackLink } from '../../../ui/BackLink';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { useSteadyProblems } from '../draft/useSteadyProblems';
import { strings } from '../strings';
import { ScoringForm } from './ScoringForm';
import { scoringStrings } from './strings';

/** Scoring without a draft. Only what cannot be read is pointed out: nobody submits this. */
export function TrialScreen({ settings }: { readonly settings: ProtocolSettings }): React.ReactElement {
  const [answers, setAnswers] = React.useState<SignificanceAnswers>(emptySignificance);
  const problems = useSteadyProblems(checkSignificance(answers));
  const problemOf = React.useCallback(
    (field: string) =>
      field.startsWith('amounts.') ? problems.find(problem => problem.field === field)?.text : undefined,
    [problems]
  );
  return (
    <div>
      <BackLink text={strings.home} href={addresses.home} />
      <ScreenHeading text={scoringStrings.trialTitle} />
      <Prose>{scoringStrings.trialLead}</Prose>
      <ScoringForm answers={answers} edit={setAnswers} problemOf={problemOf} settings={settings} />
    </div>
  );
}
