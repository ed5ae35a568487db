import { accountableBodyOf, rowsOf, textOf } from '../registration/readRegistration';
import { needsJustification } from '../screening/suggestScreeningResult';
import { mismatchesOf } from '../significance/mismatches';
import { rangeIfScored } from '../significance/rangeIfScored';
import type { RecordDocument, SignedDocument } from '../submissions/submission';
import { plainDate } from '../time/plainDate';
import { evaluationExceptions } from './evaluationExceptions';
import type { BriefException } from './briefException';
import type { BriefGround } from './briefGround';
import { leavingExceptions } from './leavingExceptions';
import { reviewExceptions } from './reviewExceptions';

export type { BriefException };

/** What an approver should look at: what the protocol asks for and is missing, and where answers do not fit each other. */
export function exceptionsOf(document: SignedDocument, ground: BriefGround): readonly BriefException[] {
  if (document.kind === 'Leaving') return leavingExceptions(document);
  return [
    ...moveExceptions(ground),
    ...(document.kind === 'Review' ? reviewExceptions(document) : []),
    ...governanceExceptions(document, ground),
    ...evaluationExceptions(document, ground),
    ...screeningExceptions(document),
    ...scoreExceptions(document, ground)
  ];
}

/** Protocol sections 3 and 4: another band means another form and another signature; whoever approved the higher band is named. */
function moveExceptions({ move }: BriefGround): readonly BriefException[] {
  if (!move) return [];
  const { from, to, formerApprover } = move;
  const text =
    move.move === 'rose'
      ? `It rises from ${from} to ${to}.`
      : `It falls from ${from} to ${to}: ${formerApprover.name} approved what is in force.`;
  return [{ field: 'criterion.1', text }];
}

/** Protocol sections 5.3, 5.6, 5.8 and 5.10. */
function governanceExceptions(
  { registration, evaluation }: RecordDocument,
  { isForMembers }: BriefGround
): readonly BriefException[] {
  const found: BriefException[] = [];
  const add = (question: string, text: string | false): void => {
    if (text) found.push({ field: `registration.${question}`, text });
  };
  const due = textOf(registration, 'governingDocumentDue');
  add(
    'governingDocument',
    textOf(registration, 'governingDocument') === 'none' &&
      (due === ''
        ? 'There is no governing document.'
        : `There is no governing document yet: it is due on ${plainDate(due)}.`)
  );
  const exit = textOf(registration, 'exitArrangement');
  add('exitArrangement', exit === 'no' && 'There is no exit arrangement.');
  add('exitArrangement', exit === 'notYet' && 'There is no exit arrangement yet.');
  const body = accountableBodyOf(registration);
  add(
    'accountableBody',
    body === 'Council' && isForMembers !== false && 'The council is to be accountable body: members approve it too.'
  );
  add('accountableBody', body === 'Undecided' && 'The accountable body is not decided yet.');
  const hasRisks = [...rowsOf(registration, 'risks'), ...rowsOf(evaluation ?? {}, 'assessedRisks')].length > 0;
  add('risks', !hasRisks && 'No risks to the council are listed.');
  return found;
}

/** Protocol section 2: a result against the suggestion is justified, never forbidden. */
function screeningExceptions({ screening }: RecordDocument): readonly BriefException[] {
  if (!needsJustification(screening)) return [];
  const text = `The screening result is against the suggestion: ${screening.justification.trim()}`;
  return [{ field: 'screening.result', text }];
}

/** Appendix A: what was scored is never changed; where answers say otherwise, the approver sees both. */
function scoreExceptions(
  { significance, registration }: RecordDocument,
  { settings }: BriefGround
): readonly BriefException[] {
  const range = rangeIfScored(significance.criteria, settings);
  const isOpen = range !== undefined && range.highest.band !== range.lowest.band;
  return [
    ...mismatchesOf(significance, registration, settings),
    ...(isOpen
      ? [
          {
            field: 'criterion.1',
            text: `Criteria left out as not applying could make it ${range.highest.band ?? 'any band'}.`
          }
        ]
      : [])
  ];
}
