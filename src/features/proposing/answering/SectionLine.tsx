import * as React from 'react';
import type { FollowUpKind } from '../../../domain/drafts/followUp';
import type { FormStep } from '../../../forms/draft/draftForms';
import type { Form } from '../../../forms/model/form';
import type { SectionStanding } from '../../../forms/model/sectionStates';
import { Button, ButtonRow } from '../../../ui/Button';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { stepWords } from '../draft/strings';
import { isLeft } from './isLeft';
import { answeringStrings as strings } from './strings';

interface SectionLineProps extends SectionProps {
  readonly step: FormStep;
  readonly form: Form;
  /** Place of the section that is open. */
  readonly at: number;
  readonly standings: readonly SectionStanding[];
}

/** On to the next section of a form, from its last one to the step after it, and back. */
export function SectionLine(props: SectionLineProps): React.ReactElement {
  const { step, form, at, standings, draftKey, answers, next, back } = props;
  const following = nextSection(standings.slice(at + 1), answers.followUp?.kind);
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

/** A review goes on to the next section in which something is left; any other form to the next one. */
function nextSection(after: readonly SectionStanding[], kind: FollowUpKind | undefined): SectionStanding | undefined {
  return kind === 'Review' ? after.find(isLeft) : after[0];
}
