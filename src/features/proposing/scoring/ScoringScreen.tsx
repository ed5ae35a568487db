import * as React from 'react';
import type { SignificanceAnswers } from '../../../domain/significance/significance';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import { placeInDraft } from '../../../forms/draft/placeInDraft';
import { NextLine } from '../draft/NextLine';
import type { SectionProps } from '../draft/sectionProps';
import { ScoringForm } from './ScoringForm';
import { scoringStrings } from './strings';
import { useScoredBefore } from './useScoredBefore';

/** How significant? The scoring of a draft. */
export function ScoringScreen(props: SectionProps): React.ReactElement {
  const { answers, change, problemOf, draftKey, records, forms, next, back } = props;
  const edit = React.useCallback(
    (part: (before: SignificanceAnswers) => SignificanceAnswers) =>
      change(before => ({ ...before, significance: part(before.significance) })),
    [change]
  );
  const before = useScoredBefore(forms.context.before, records);
  const field = 'evaluation.stakeholders';
  const place = placeInDraft(forms.forms, field);
  return (
    <div>
      <ScreenHeading text={significanceForm.title} above={answers.name} />
      {documentKindOf(answers) === 'NotPartnership' && (
        <div style={{ margin: '0 0 16px' }}>
          <Notice>Your result is that this is not a partnership, so it need not be scored.</Notice>
        </div>
      )}
      <ScoringForm
        answers={answers.significance}
        edit={edit}
        problemOf={problemOf}
        settings={records.settings}
        before={before}
        stakeholders={place && addresses.field(draftKey, place.step, field, place.section)}
      />
      <NextLine
        draftKey={draftKey}
        next={next}
        back={back}
        kind={answers.followUp?.kind}
        aside={
          next === 'registration' &&
          !answers.followUp && (
            <Button kind="quiet" text={scoringStrings.secondView} href={addresses.draft(draftKey, 'check')} />
          )
        }
      />
    </div>
  );
}
