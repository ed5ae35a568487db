import * as React from 'react';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import { consequencesOf } from '../../../domain/significance/consequences';
import type { SignificanceBand } from '../../../domain/significance/significance';
import { registrationForm } from '../../../forms/registration/registrationForm';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { NextLine } from '../draft/NextLine';
import { registrationStrings } from './strings';

interface NotLimitedProps {
  readonly answers: DraftAnswers;
  readonly band: SignificanceBand | undefined;
  readonly draftKey: string;
}

/** Why Appendix B is not asked, and what can be done instead. What was typed into it is kept. */
export function NotLimited({ answers, band, draftKey }: NotLimitedProps): React.ReactElement {
  const isNot = documentKindOf(answers) === 'NotPartnership';
  return (
    <div>
      <ScreenHeading text={registrationForm.title} above={answers.name} />
      <Notice>{wordsOf(isNot, band)}</Notice>
      <NextLine draftKey={draftKey} next={band || isNot ? 'check' : 'significance'} />
    </div>
  );
}

function wordsOf(isNot: boolean, band: SignificanceBand | undefined): string {
  const { notLimited } = registrationStrings;
  if (isNot) return notLimited.notPartnership;
  if (!band) return notLimited.none;
  const { form, appendix } = consequencesOf(band);
  return notLimited.other(band, form, appendix);
}
