import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { describeRegistration, type RegistrationContext } from '../../../forms/registration/draftRegistration';
import { Button } from '../../../ui/Button';
import { DocumentView } from '../../../ui/DocumentView';
import { addresses } from '../addresses';
import { checkingStrings } from './strings';

interface RegistrationAnswersProps {
  readonly answers: DraftAnswers;
  readonly context: RegistrationContext;
  readonly draftKey: string;
}

/** Appendix B to read once more, each section with the way back to change it. */
export function RegistrationAnswers({ answers, context, draftKey }: RegistrationAnswersProps): React.ReactElement {
  return (
    <DocumentView
      sections={describeRegistration(answers, context)}
      emptyWords={checkingStrings.empty}
      besideSection={({ id, title }) => (
        <Button
          kind="quiet"
          text={checkingStrings.change}
          label={checkingStrings.changeWhat(title)}
          href={addresses.draft(draftKey, 'registration', id)}
        />
      )}
    />
  );
}
