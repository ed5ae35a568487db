import * as React from 'react';
import type { RegistrationAnswers } from '../../../domain/registration/registrationAnswers';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { londonDate } from '../../../domain/time/londonDate';
import { exitDrillDocument } from '../../../forms/exitDrill/exitDrillDocument';
import { DatedDocument } from '../../../ui/DatedDocument';
import { Prose } from '../../../ui/Prose';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { exitStrings as strings } from './strings';

interface DrillProps {
  readonly document: SubmissionDocument;
  /** The answers of the latest annual review. */
  readonly review: RegistrationAnswers;
  /** Of the partnership: on paper it stands above the rest. */
  readonly name: string;
  /** Where the answers come from, a sentence each. */
  readonly from: readonly string[];
}

const none: RegistrationAnswers = {};

/** The fire drill of submitted answers, for today to begin with. */
export function Drill({ document, review, name, from }: DrillProps): React.ReactElement {
  const css = useStyles();
  const { now } = useServices();
  const [today] = React.useState(() => londonDate(now()));
  const drill = React.useMemo(() => {
    const registration = 'registration' in document ? document.registration : none;
    const evaluation = ('evaluation' in document && document.evaluation) || none;
    return exitDrillDocument({ registration, evaluation, review });
  }, [document, review]);
  return (
    <DatedDocument id="exit-date" document={drill} today={today}>
      <p className={css.onPaper}>
        {name}: {strings.title}
      </p>
      <Prose soft>{from.join(' ')}</Prose>
    </DatedDocument>
  );
}

const useStyles = styled(() => ({
  onPaper: { display: 'none', margin: '0 0 8px', fontSize: 20, fontWeight: 600, '@media print': { display: 'block' } }
}));
