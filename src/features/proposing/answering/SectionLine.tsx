import * as React from 'react';
import type { FormStep } from '../../../forms/draft/draftForms';
import type { Form } from '../../../forms/model/form';
import { Button, ButtonRow } from '../../../ui/Button';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { stepWords } from '../draft/strings';
import { answeringStrings as strings } from './strings';

interface SectionLineProps extends SectionProps {
  readonly step: FormStep;
  readonly form: Form;
  /** Place of the section that is open. */
  readonly at: number;
}

/** On to the next section of a form, from its last one to the step after it, and back. */
export function SectionLine(props: SectionLineProps): React.ReactElement {
  const { step, form, at, draftKey, answers, next, back } = props;
  const following = at + 1 < form.sections.length ? form.sections[at + 1] : undefined;
  const previous = at > 0 ? form.sections[at - 1] : undefined;
  const before = previous ? addresses.draft(draftKey, step, previous.id) : back && addresses.draft(draftKey, back);
  return (
    <ButtonRow>
      <Button
        kind="primary"
        text={strings.next(following?.heading ?? stepWords(next, answers.followUp?.kind))}
        href={following ? addresses.draft(draftKey, step, following.id) : addresses.draft(draftKey, next)}
      />
      {before && <Button kind="quiet" text={strings.back} href={before} />}
    </ButtonRow>
  );
}
