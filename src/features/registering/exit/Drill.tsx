import * as React from 'react';
import type { RegistrationAnswers } from '../../../domain/registration/registrationAnswers';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { londonDate } from '../../../domain/time/londonDate';
import { exitDrillDocument } from '../../../forms/exitDrill/exitDrillDocument';
import { DatedDocument } from '../../../ui/DatedDocument';
import { Prose } from '../../../ui/Prose';
import { useServices } from '../../../ui/Services';

interface DrillProps {
  readonly document: SubmissionDocument;
  /** The answers of the latest annual review. */
  readonly review: RegistrationAnswers;
  readonly heading: React.ReactNode;
  /** Where the answers come from, a sentence each. */
  readonly from: readonly string[];
}

const none: RegistrationAnswers = {};

/** The fire drill of submitted answers, for today to begin with. */
export function Drill({ document, review, heading, from }: DrillProps): React.ReactElement {
  const { now } = useServices();
  const [today] = React.useState(() => londonDate(now()));
  const drill = React.useMemo(() => {
    const registration = 'registration' in document ? document.registration : none;
    const evaluation = ('evaluation' in document && document.evaluation) || none;
    return exitDrillDocument({ registration, evaluation, review });
  }, [document, review]);
  return (
    <DatedDocument id="exit-date" document={drill} today={today}>
      {heading}
      <Prose soft>{from.join(' ')}</Prose>
    </DatedDocument>
  );
}
