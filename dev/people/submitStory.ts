import { toDocument } from '../../src/domain/drafts/toDocument';
import type { DraftAnswers } from '../../src/domain/drafts/draft';
import type { ProtocolSettings } from '../../src/domain/protocol/settings';
import type { SubmissionRow } from '../../src/domain/submissions/submission';
import { registrationAnswers, registrationProblems } from '../../src/forms/registration/draftRegistration';
import { createKnownSettings } from '../../src/lists/protocol/knownSettings';
import { createSubmissionRepository } from '../../src/lists/submissions/submissionRepository';
import { newKeys, type Acting } from './acting';

/** Submits what an officer wrote, under the settings that were in force: with Appendix B where it was filled in. */
export function submitStory(
  { sp, me }: Acting,
  answers: DraftAnswers,
  settings: ProtocolSettings,
  now: Date = new Date()
): Promise<SubmissionRow> {
  const known = createKnownSettings();
  known.remember(settings);
  const registered = Object.keys(answers.registration).length > 0;
  const context = { settings, me, headOfService: '', now };
  const [problem] = registered ? registrationProblems(answers, context) : [];
  if (problem) throw new Error(`${answers.name}: ${problem.field}: ${problem.text}`);
  const document = toDocument(newKeys(), answers, {
    settings,
    me,
    ...(registered && { registration: registrationAnswers(answers, context) })
  });
  return createSubmissionRepository(sp, me, known).submit(document);
}
