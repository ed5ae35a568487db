import { agreementElements } from '../../domain/governance/agreementElements';
import type { BriefException } from '../../domain/decisions/briefException';
import { formBandOf } from '../../domain/drafts/formVersions';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import type { RecordDocument } from '../../domain/submissions/submission';
import { evaluationFormOf } from '../fullEvaluation/draftEvaluation';
import { evaluationFacts } from '../fullEvaluation/evaluationFacts';
import { toTypedAnswers } from '../model/toTypedAnswers';
import { unmetShoulds } from '../model/unmetShoulds';

/** A point of Appendix C or D that should be met and is not, with its number. */
export interface Unmet extends BriefException {
  readonly number: string;
}

/**
 * What Appendix C or D says should be there, and is not (protocol sections 5.3 to 5.10). The elements that the governing agreement lacks are counted
 * apart, and so is what `told` names already.
 */
export function unmetIn(
  document: RecordDocument,
  settings: ProtocolSettings,
  told: readonly BriefException[]
): readonly Unmet[] {
  const { registration, evaluation, significance, kind, formVersion } = document;
  const band = formBandOf(kind, formVersion);
  if (!evaluation || !band || band === 'Limited') return [];
  const form = evaluationFormOf(band);
  const facts = evaluationFacts({ registration, aims: significance.aims }, evaluation, settings);
  const fields = new Set(told.map(({ field }) => field));
  return unmetShoulds(form, toTypedAnswers(form, evaluation), facts)
    .filter(({ id }) => !Object.prototype.hasOwnProperty.call(agreementElements, id) && !fields.has(`evaluation.${id}`))
    .map(({ id, number, question }) => ({
      field: `evaluation.${id}`,
      number,
      text: `${number} ${question.ask} It should be, and is not.`
    }));
}
