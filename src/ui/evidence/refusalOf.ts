import { evidenceIn } from '../../domain/evidence/evidenceIn';
import type { EvidenceRepository } from '../../domain/evidence/evidenceRepository';
import { firstUnfit } from '../../domain/evidence/judgeEvidence';
import type { SubmissionDocument } from '../../domain/submissions/submission';
import { evidenceStrings } from './evidenceStrings';

/** Why a document cannot be submitted: a file that it cites was changed or taken away since it was added. Throws a Trouble. */
export async function refusalOf(
  evidence: Pick<EvidenceRepository, 'lookUp' | 'read'>,
  document: SubmissionDocument
): Promise<string | undefined> {
  const files = evidenceIn(document).map(({ file }) => file);
  const unfit = await firstUnfit(evidence, document.partnershipKey, files);
  return unfit && evidenceStrings.unfit[unfit.standing]?.(unfit.file.name);
}
