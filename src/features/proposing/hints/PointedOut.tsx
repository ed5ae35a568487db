import * as React from 'react';
import { submittedSignificance } from '../../../domain/drafts/toDocument';
import { unmetDuties } from '../../../domain/governance/duties';
import { mismatchesOf } from '../../../domain/significance/mismatches';
import { placeInDraft } from '../../../forms/draft/placeInDraft';
import { toStoredAnswers } from '../../../forms/model/toStoredAnswers';
import { registrationAnswers } from '../../../forms/registration/draftRegistration';
import { Notice } from '../../../ui/Notice';
import type { SectionProps } from '../draft/sectionProps';
import { addresses } from '../addresses';
import { hintStrings as strings } from './strings';

type PointedOutProps = Pick<SectionProps, 'answers' | 'forms' | 'draftKey'>;

interface Point {
  readonly field: string;
  readonly text: string;
}

/** Before it is sent: where scores and answers do not fit each other, and what a band should have and has not. It keeps nothing back. */
export function PointedOut({ answers, forms, draftKey }: PointedOutProps): React.ReactElement | null {
  const { band, context } = forms;
  const record = React.useMemo(() => {
    if (!forms.forms.some(({ step }) => step === 'registration')) return undefined;
    const evaluation = forms.forms.find(({ step }) => step === 'evaluation');
    return {
      registration: registrationAnswers(answers, context),
      evaluation: evaluation && toStoredAnswers(evaluation.form, evaluation.typed, evaluation.facts)
    };
  }, [answers, forms, context]);
  if (!record || !band) return null;
  const significance = submittedSignificance(answers.significance, context.settings);
  const mismatches = mismatchesOf(significance, record.registration, context.settings);
  const duties = record.evaluation ? unmetDuties(band, record.registration, record.evaluation) : [];
  if (mismatches.length + duties.length === 0) return null;
  // What none of the forms asks is scored in Appendix A.
  const addressOf = (field: string): string => {
    const place = placeInDraft(forms.forms, field);
    return addresses.field(draftKey, place?.step ?? 'significance', field, place?.section);
  };
  const listOf = (title: string, points: readonly Point[]): React.ReactElement | false =>
    points.length > 0 && (
      <>
        <h3 style={{ margin: '0 0 4px', fontSize: 16 }}>{title}</h3>
        <ul style={{ margin: '0 0 8px', paddingLeft: 20 }}>
          {points.map(({ field, text }) => (
            <li key={field}>
              {text}{' '}
              <a href={addressOf(field)} aria-label={strings.goTo(text)} data-interception="off">
                {strings.look}
              </a>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice kind="attention">
        {listOf(strings.mismatches, mismatches)}
        {listOf(strings.duties, duties)}
        <p>{strings.mismatchesLead}</p>
      </Notice>
    </div>
  );
}
