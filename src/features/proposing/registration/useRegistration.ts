import * as React from 'react';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import type { SignificanceBand } from '../../../domain/significance/significance';
import type { FormProblem } from '../../../forms/model/validateForm';
import { registrationProblems, type RegistrationContext } from '../../../forms/registration/draftRegistration';
import { useServices } from '../../../ui/Services';
import { signerWords } from './signerWords';

/** Where Appendix B of a draft stands. */
export interface Registration {
  /** Only a Limited partnership is registered with Appendix B alone (protocol section 4). */
  readonly isAsked: boolean;
  readonly band: SignificanceBand | undefined;
  readonly context: RegistrationContext;
  readonly problems: readonly FormProblem[];
}

export function useRegistration(answers: DraftAnswers, records: ToolkitRecords): Registration {
  const { me, now } = useServices();
  // One moment for the whole visit, so that sending again sends the same words.
  const [opened] = React.useState(now);
  const { service, leadOfficer = me } = answers;
  const { settings, appointments } = records;
  const context = React.useMemo<RegistrationContext>(
    () => ({
      settings,
      me,
      now: opened,
      headOfService: signerWords(service, { leadOfficer, author: me }, appointments, opened)
    }),
    [settings, me, opened, service, leadOfficer, appointments]
  );
  return React.useMemo(() => {
    const band =
      documentKindOf(answers) === 'ScoreSheet'
        ? assessSignificance(answers.significance.criteria, settings)?.band
        : undefined;
    const isAsked = band === 'Limited';
    return { isAsked, band, context, problems: isAsked ? registrationProblems(answers, context) : [] };
  }, [answers, settings, context]);
}
