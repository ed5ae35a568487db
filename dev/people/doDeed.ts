import type { SubmissionRow } from '../../src/domain/submissions/submission';
import { createDecisionRepository } from '../../src/lists/decisions/decisionRepository';
import { createQueryRepository } from '../../src/lists/queries/queryRepository';
import { createRegisterRepository } from '../../src/lists/register/registerRepository';
import { createKnownSettings } from '../../src/lists/protocol/knownSettings';
import type { Acting } from './acting';
import type { Deed } from './stories/registration';

/** Does what a story tells about a submission, as the person who did it. */
export async function doDeed({ sp, me }: Acting, deed: Deed, row: SubmissionRow, now: Date): Promise<void> {
  const { partnershipKey, submissionKey, hash } = row;
  const about = { key: crypto.randomUUID(), partnershipKey, submissionKey, hash };
  if ('decided' in deed) {
    const { decided: outcome, as: capacity, comment = '' } = deed;
    await createDecisionRepository(sp, me).decide({ ...about, outcome, capacity, comment });
  } else if ('wrote' in deed) {
    const { wrote: kind, field, text } = deed;
    await createQueryRepository(sp, me).write({ ...about, kind, about: '', field, text });
  } else {
    await createRegisterRepository(sp, me, createKnownSettings(), () => now).enter({
      partnershipKey,
      submissionKey,
      hash,
      decisionKey: about.key
    });
  }
}
