import type { DraftAnswers } from '../../src/domain/drafts/draft';
import { toDocument } from '../../src/domain/drafts/toDocument';
import type { ProtocolSettings } from '../../src/domain/protocol/settings';
import type { SubmissionRow } from '../../src/domain/submissions/submission';
import { createKnownSettings } from '../../src/lists/protocol/knownSettings';
import { createSubmissionRepository } from '../../src/lists/submissions/submissionRepository';
import { newKeys, type Acting } from './acting';

/** Submits what an officer wrote, under the settings that were in force. */
export function submitStory(
  { sp, me }: Acting,
  answers: DraftAnswers,
  settings: ProtocolSettings
): Promise<SubmissionRow> {
  const known = createKnownSettings();
  known.remember(settings);
  return createSubmissionRepository(sp, me, known).submit(toDocument(newKeys(), answers, { settings, me }));
}
