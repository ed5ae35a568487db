import * as React from 'react';
import type { DraftForm } from '../../../forms/draft/draftForms';
import type { FormSection } from '../../../forms/model/form';
import type { SectionProps } from '../draft/sectionProps';
import { AgendaText } from './AgendaText';
import { SmartHints } from './SmartHints';

interface SectionHintsProps extends Pick<SectionProps, 'answers' | 'forms'> {
  readonly form: DraftForm;
  readonly section: FormSection;
}

/** What the answers of a section come to, below it: the gaps of the agreement, the wording of the outputs. */
export function SectionHints({ form, section, answers, forms }: SectionHintsProps): React.ReactElement {
  return (
    <>
      {'agreementName' in section.questions && <AgendaText answers={answers} forms={forms} />}
      {'outputs' in section.questions && <SmartHints outputs={form.typed.outputs} />}
    </>
  );
}
