import type { DraftAnswers } from '../../domain/drafts/draft';
import { accountableBodyOf } from '../../domain/registration/readRegistration';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import { significanceBands, type SignificanceBand } from '../../domain/significance/significance';
import { draftBand } from '../draft/draftBand';
import type { DraftContext } from '../draft/draftContext';
import { registrationAnswers } from '../registration/draftRegistration';

/** Why changed facts need a signature again. */
export interface SignedAnew {
  readonly move: 'rose' | 'fell' | 'same';
  readonly from: SignificanceBand;
  readonly to: SignificanceBand;
  /** The council is to be the accountable body and was not before. */
  readonly isCouncilAnew: boolean;
}

/**
 * Changed facts go to CEPT's check alone, unless they move the band or make the council the accountable body: then whoever signs for the band
 * signs again (notes I-36 and I-23). Nothing where they do not, and for any other draft.
 */
export function signedAnew(answers: DraftAnswers, context: DraftContext): SignedAnew | undefined {
  const { before, settings } = context;
  if (answers.followUp?.kind !== 'Change' || !before) return undefined;
  const from = assessSignificance(before.significance.criteria, settings)?.band;
  const to = draftBand(answers, context);
  if (!from || !to) return undefined;
  const isCouncilAnew =
    accountableBodyOf(before.registration) !== 'Council' &&
    accountableBodyOf(registrationAnswers(answers, context)) === 'Council';
  const step = significanceBands.indexOf(to) - significanceBands.indexOf(from);
  if (step === 0 && !isCouncilAnew) return undefined;
  return { move: step === 0 ? 'same' : step > 0 ? 'rose' : 'fell', from, to, isCouncilAnew };
}
