import * as React from 'react';
import type { DraftForm } from '../../../forms/draft/draftForms';
import { describeTyped } from '../../../forms/model/describeAnswers';
import { Button } from '../../../ui/Button';
import { DocumentView } from '../../../ui/DocumentView';
import { addresses } from '../addresses';
import { checkingStrings } from './strings';

interface FormAnswersProps {
  readonly form: DraftForm;
  readonly draftKey: string;
}

/** A form to read once more, each section with the way back to change it. */
export function FormAnswers({ form: { step, form, typed, facts }, draftKey }: FormAnswersProps): React.ReactElement {
  return (
    <DocumentView
      sections={describeTyped(form, typed, facts)}
      emptyWords={checkingStrings.empty}
      besideSection={({ id, title }) => (
        <Button
          kind="quiet"
          text={checkingStrings.change}
          label={checkingStrings.changeWhat(title)}
          href={addresses.draft(draftKey, step, id)}
        />
      )}
    />
  );
}
