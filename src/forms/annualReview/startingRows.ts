import { cellText, rowsOf } from '../../domain/registration/readRegistration';
import type { RegistrationAnswers, TypedAnswers, TypedRow } from '../../domain/registration/registrationAnswers';
import type { RecordDocument } from '../../domain/submissions/submission';

/**
 * The tables of Appendix E begin with what the document before planned: last year's actions and gaps, its outputs, outcomes, deliverables,
 * risks and contributions by name. What became of them is the answer of the year and opens empty.
 */
export function startingRows(before: RecordDocument): TypedAnswers {
  const { registration, evaluation = {} } = before;
  const last = before.kind === 'Review' ? before.particulars : {};
  const actions = rows(last, 'nextActions', { action: 'action' });
  const outputs = rows(evaluation, 'outputs', { output: 'output' });
  const risks = rows(evaluation, 'assessedRisks', { risk: 'risk' });
  return filled({
    lastActions: actions.length > 0 ? actions : rows(evaluation, 'gaps', { action: 'action' }),
    aimEvidence: rows(evaluation, 'aimContributions', { aim: 'aim' }),
    outputResults: outputs.length > 0 ? outputs : rows(registration, 'targets', { output: 'what' }),
    outcomeResults: rows(evaluation, 'outcomes', { outcome: 'outcome', indicator: 'indicator', source: 'source' }),
    deliverableResults: rows(evaluation, 'deliverables', { task: 'task' }),
    moneyResults: rows(evaluation, 'contributions', { partner: 'partner', what: 'what' }),
    riskMovement: risks.length > 0 ? risks : rows(registration, 'risks', { risk: 'risk' })
  });
}

/** Rows of a table with only some cells, under the names that they have in Appendix E. */
function rows(
  answers: RegistrationAnswers,
  id: string,
  columns: { readonly [column: string]: string }
): readonly TypedRow[] {
  return rowsOf(answers, id)
    .map(row =>
      Object.fromEntries(
        Object.entries(columns).flatMap(([column, from]) => {
          const words = cellText(row, from);
          return words === '' ? [] : [[column, words] as const];
        })
      )
    )
    .filter(row => Object.keys(row).length > 0);
}

function filled(tables: { readonly [id: string]: readonly TypedRow[] }): TypedAnswers {
  return Object.fromEntries(Object.entries(tables).filter(([, table]) => table.length > 0));
}
