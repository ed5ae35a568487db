import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import type { SignificanceBand } from '../../../domain/significance/significance';
import type { RecordDocument } from '../../../domain/submissions/submission';
import type { DraftContext } from '../../../forms/draft/draftContext';
import { draftBand } from '../../../forms/draft/draftBand';
import { draftForms, type DraftForm } from '../../../forms/draft/draftForms';
import { standingSections, type StandingSection } from '../../../forms/draft/standingFacts';
import { useServices } from '../../../ui/Services';
import { signerWords } from './signerWords';

/** The forms of a draft, and what they rest on. */
export interface DraftForms {
  readonly band: SignificanceBand | undefined;
  readonly context: DraftContext;
  /** In the order in which they are filled in; none while there is no band. */
  readonly forms: readonly DraftForm[];
  /** What an annual review asks to be affirmed or changed; nothing in any other draft. */
  readonly standing: readonly StandingSection[];
}

const none: readonly StandingSection[] = [];

export function useDraftForms(
  answers: DraftAnswers,
  records: ToolkitRecords,
  before: RecordDocument | undefined
): DraftForms {
  const { me, now } = useServices();
  // One moment for the whole visit, so that sending again sends the same words.
  const [opened] = React.useState(now);
  const { service, leadOfficer = me } = answers;
  const { settings, appointments } = records;
  const band = draftBand(answers, { settings });
  const context = React.useMemo<DraftContext>(
    () => ({
      settings,
      me,
      now: opened,
      headOfService: signerWords(band ?? 'Limited', service, { leadOfficer, author: me }, appointments, opened),
      ...(before && { before })
    }),
    [settings, me, opened, band, service, leadOfficer, appointments, before]
  );
  return React.useMemo(() => {
    const forms = draftForms(answers, context);
    const isReview = answers.followUp?.kind === 'Review';
    const standing = before && isReview ? standingSections(answers, before, forms) : none;
    return { band, context, forms, standing };
  }, [answers, band, context, before]);
}
