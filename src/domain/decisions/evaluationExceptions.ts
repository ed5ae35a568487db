import { clarityChoiceIn, clarityOf } from '../governance/clarity';
import { unmetDuties } from '../governance/duties';
import { missingElements } from '../governance/missingElements';
import { priorApprovalOf } from '../governance/memberApproval';
import { textOf } from '../registration/readRegistration';
import { assessSignificance } from '../significance/assessSignificance';
import type { RecordDocument } from '../submissions/submission';
import type { BriefException } from './briefException';
import type { BriefGround } from './briefGround';
import { clarityWords } from './clarityWords';

/** What Appendix C or D shows that an approver should see before signing; nothing where neither was asked. */
export function evaluationExceptions(
  { kind, registration, evaluation, significance }: RecordDocument,
  ground: BriefGround
): readonly BriefException[] {
  if (!evaluation) return [];
  const found: BriefException[] = [];
  const add = (field: string, text: string | false): void => {
    if (text) found.push({ field, text });
  };
  const band = ground.band ?? assessSignificance(significance.criteria, ground.settings)?.band ?? 'Limited';
  for (const { field, text } of unmetDuties(band, registration, evaluation)) add(field, text);
  const missing = missingElements(registration, evaluation).length;
  add(
    'evaluation.agreementName',
    missing > 0 &&
      textOf(registration, 'governingDocument') !== 'none' &&
      `${missing === 1 ? 'One element is' : `${missing} elements are`} missing from the governing agreement.`
  );
  // A year later Appendix E judges anew whether it is clear what it is for.
  const isUnclear = kind !== 'Review' && clarityOf(evaluation).bothUnclear;
  add('evaluation.clarityChoice', isUnclear && clarityWords(clarityChoiceIn(evaluation, 'clarity')));
  const prior = priorApprovalOf(registration, evaluation);
  add(
    'evaluation.executiveApproval',
    prior.state === 'due' &&
      ground.isForMembers !== false &&
      'The Executive has not given its prior approval of the council as accountable body yet.'
  );
  add(
    'evaluation.executiveApproval',
    prior.state === 'deemedNotAppropriate' &&
      `The officer finds the prior approval of the Executive not appropriate: ${prior.reason}`
  );
  return found;
}
