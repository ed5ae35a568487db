import * as React from 'react';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { NextLine } from '../draft/NextLine';
import type { SectionProps } from '../draft/sectionProps';
import { answeringStrings } from './strings';

/** Why a form is not asked, and what can be done instead. What was typed into it is kept. */
export function NotAsked({ answers, forms, draftKey }: SectionProps): React.ReactElement {
  const { notAsked } = answeringStrings;
  const isNot = documentKindOf(answers) === 'NotPartnership';
  const words = isNot ? notAsked.notPartnership : forms.band ? notAsked.limited : notAsked.noBand;
  return (
    <div>
      <ScreenHeading text={notAsked.title} above={answers.name} />
      <Notice>{words}</Notice>
      <NextLine
        draftKey={draftKey}
        next={forms.band || isNot ? 'check' : 'significance'}
        kind={answers.followUp?.kind}
      />
    </div>
  );
}
