import type { DraftAnswers } from '../../domain/drafts/draft';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import type { RecordDocument } from '../../domain/submissions/submission';
import { fullEvaluationForm } from '../fullEvaluation/fullEvaluationForm';
import { compareTyped } from '../model/compareTyped';
import type { Form } from '../model/form';
import { registrationForm } from '../registration/registrationForm';
import { answersBefore, type ChangedFact } from './changedFacts';
import { readAnswerLines } from './readAnswerLines';

/**
 * All that a draft answers otherwise than the document before, the figures and the scores too: a change of facts is about any of them
 * (note I-36), while an annual review asks for the figures of the year anyway.
 */
export function changedAnswers(
  before: RecordDocument,
  answers: DraftAnswers,
  settings: ProtocolSettings
): readonly ChangedFact[] {
  const was = answersBefore(before);
  const changed = (prefix: 'registration' | 'evaluation', form: Form): readonly ChangedFact[] =>
    answers[prefix] === was[prefix]
      ? []
      : compareTyped(form, answers[prefix], was[prefix])
          .filter(({ id }) => id !== 'declaration')
          .map(({ id, label, mine, other }) => ({ field: `${prefix}.${id}`, label, before: other, after: mine }));
  return [
    ...changedLines(was, answers, settings),
    ...changed('registration', registrationForm),
    ...changed('evaluation', fullEvaluationForm)
  ];
}

/** The heading, the screening and Appendix A; an answer together with the note or reason that goes with it. */
function changedLines(was: DraftAnswers, now: DraftAnswers, settings: ProtocolSettings): readonly ChangedFact[] {
  const linesOf = (answers: DraftAnswers): ReadonlyMap<string, { readonly label: string; readonly text: string }> =>
    new Map(
      readAnswerLines(answers, settings)
        .flatMap(({ lines }) => lines)
        .map(({ field, label, text, because }) => [
          field,
          { label, text: because === '' ? text : `${text}\n${because}` }
        ])
    );
  const [before, after] = [linesOf(was), linesOf(now)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map(field => ({
      field,
      label: (after.get(field) ?? before.get(field))?.label ?? '',
      before: before.get(field)?.text ?? '',
      after: after.get(field)?.text ?? ''
    }))
    .filter(fact => fact.before !== fact.after);
}
