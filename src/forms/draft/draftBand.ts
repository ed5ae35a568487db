import { documentKindOf } from '../../domain/drafts/documentKindOf';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import type { SignificanceBand } from '../../domain/significance/significance';
import type { DraftContext } from './draftContext';
import { holdsRecord } from './holdsRecord';

/** The band by the scores so far (protocol section 3); nothing where too few criteria are scored, and for what is no partnership. */
export function draftBand(
  answers: DraftAnswers,
  { settings }: Pick<DraftContext, 'settings'>
): SignificanceBand | undefined {
  if (documentKindOf(answers) !== 'ScoreSheet') return undefined;
  return assessSignificance(answers.significance.criteria, settings)?.band;
}

/** The band whose forms are asked. A review and a change ask for those of the document before until they are scored anew. */
export function askedBand(
  answers: DraftAnswers,
  { settings, before }: Pick<DraftContext, 'settings' | 'before'>
): SignificanceBand | undefined {
  const band = draftBand(answers, { settings });
  const { followUp } = answers;
  if (band || !before || !followUp || !holdsRecord(followUp.kind)) return band;
  const { criteria } = before.significance;
  return draftBand({ ...answers, significance: { ...answers.significance, criteria } }, { settings });
}
