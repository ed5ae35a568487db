import * as React from 'react';
import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { consequencesOf } from '../../../domain/significance/consequences';
import type { SignificanceBand } from '../../../domain/significance/significance';
import type { DraftForm } from '../../../forms/draft/draftForms';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { addresses } from '../addresses';
import { stepWords } from '../draft/strings';
import { checkingStrings } from './strings';

interface NextFormProps {
  readonly form: DraftForm;
  readonly band: SignificanceBand | undefined;
  readonly draftKey: string;
  /** What the draft is, where it follows an approved document. */
  readonly kind: FollowUpKind | undefined;
}

/** A form that the band asks for and that is not begun: the next thing to do. */
export function NextForm({ form: { step, form }, band, draftKey, kind }: NextFormProps): React.ReactElement {
  const { title, appendix } = form;
  const isFirst = band !== undefined && kind === undefined;
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice>
        <p>
          {isFirst
            ? checkingStrings.nextForm(band, title, appendix, consequencesOf(band).minutes)
            : checkingStrings.nextOf(title)}
        </p>
        <Button
          kind="primary"
          text={checkingStrings.beginForm(stepWords(step, kind), appendix)}
          href={addresses.draft(draftKey, step)}
        />
      </Notice>
    </div>
  );
}
