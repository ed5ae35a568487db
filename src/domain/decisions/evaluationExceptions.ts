import { clarityChoiceIn, clarityOf } from '../governance/clarity';
import { unmetDuties } from '../governance/duties';
import { missingElements } from '../governance/missingElements';
import { priorApprovalOf } from '../governance/memberApproval';
import type { ProtocolSettings } from '../protocol/settings';
import { textOf } from '../registration/readRegistration';
import { assessSignificance } from '../significance/assessSignificance';
import type { RecordDocument } from '../submissions/submission';
import { plainDate } from '../time/plainDate';
import type { BriefException } from './briefException';

/** What Appendix C or D shows that an approver should see before signing; nothing where neither was asked. */
export function evaluationExceptions(
  { registration, evaluation, significance }: RecordDocument,
  settings: ProtocolSettings
): readonly BriefException[] {
  if (!evaluation) return [];
  const found: BriefException[] = [];
  const add = (field: string, text: string | false): void => {
    if (text) found.push({ field, text });
  };
  const band = assessSignificance(significance.criteria, settings)?.band ?? 'Limited';
  for (const { field, text } of unmetDuties(band, registration, evaluation)) add(field, text);
  const missing = missingElements(registration, evaluation).length;
  add(
    'evaluation.agreementName',
    missing > 0 &&
      textOf(registration, 'governingDocument') !== 'none' &&
      `${missing === 1 ? 'One element is' : `${missing} elements are`} missing from the governing agreement.`
  );
  const isUnclear = clarityOf(evaluation).bothUnclear;
  const choice = clarityChoiceIn(evaluation, 'clarity');
  add('evaluation.clarityChoice', isUnclear && clarityWords(choice));
  const prior = priorApprovalOf(registration, evaluation);
  add(
    'evaluation.executiveApproval',
    prior.state === 'deemedNotAppropriate' &&
      `The officer finds the prior approval of the Executive not appropriate: ${prior.reason}`
  );
  return found;
}

function clarityWords(choice: ReturnType<typeof clarityChoiceIn>): string {
  const both = 'Both the objectives and the deliverables are unclear';
  if (!choice) return `${both}, and no choice is recorded.`;
  if (choice.choice === 'fix') return `${both}: they are to be put right by ${plainDate(choice.by)}.`;
  return choice.choice === 'cease'
    ? `${both}: it is to cease. ${choice.reason}`
    : `${both}: it continues. ${choice.reason}`;
}
