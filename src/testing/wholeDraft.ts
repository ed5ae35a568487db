import type { DraftAnswers, DraftKeys } from '../domain/drafts/draft';
import type { EvidenceRepository } from '../domain/evidence/evidenceRepository';
import { printedSettings } from '../domain/protocol/printedSettings';
import type { SignificanceBand } from '../domain/significance/significance';
import { draftEvaluationFacts, evaluationFormOf } from '../forms/fullEvaluation/draftEvaluation';
import { answersOf, criteriaOf, person, significanceOf } from './builders';
import { filledForm } from './filledForm';
import { typedRegistration } from './typedRegistration';

const scores = {
  Limited: criteriaOf(1, 1, 2, 1, 2, 1, 2),
  Moderate: criteriaOf(3, 3, 3, 3, 3, 3, 3),
  Major: criteriaOf(5, 4, 5, 5, 4, 5, 4)
} as const;

/** A draft of a band in which every required question of every form is answered. */
export function wholeDraft(band: SignificanceBand, given: Partial<DraftAnswers> = {}): DraftAnswers {
  const amounts = { year: '2027/28', cash: '2500', time: '1200', passingThrough: '0' };
  const answers = answersOf({
    significance: significanceOf({ criteria: scores[band], amounts }),
    registration: typedRegistration(),
    ...given
  });
  if (band === 'Limited') return answers;
  const context = {
    settings: printedSettings,
    me: person('Amy Staff'),
    headOfService: 'Sally Senior',
    now: new Date('2027-03-01T09:00:00Z')
  };
  const facts = draftEvaluationFacts(answers, band, context);
  return { ...answers, evaluation: filledForm(evaluationFormOf(band), facts, answers.evaluation) };
}

/** The same draft with the files that it cites in the folder of its partnership, as they would be after uploading them. */
export async function uploaded(
  answers: DraftAnswers,
  evidence: EvidenceRepository,
  { partnershipKey }: Pick<DraftKeys, 'partnershipKey'>
): Promise<DraftAnswers> {
  const place = { partnershipKey, key: 'file-1', name: 'paper.pdf' };
  const bytes = Uint8Array.from('%PDF-1.7', sign => sign.charCodeAt(0));
  const file = { name: place.name, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes.buffer) };
  const receipt = await evidence.upload(file, place, () => undefined);
  const evaluation = Object.entries(answers.evaluation).map(([id, value]) => [
    id,
    Array.isArray(value) ? value.map(part => (isFile(part) ? { ...part, ...receipt } : part)) : value
  ]);
  return { ...answers, evaluation: Object.fromEntries(evaluation) };
}

function isFile(part: unknown): part is object {
  return typeof part === 'object' && part !== null && 'sha256' in part;
}
