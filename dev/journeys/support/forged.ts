import { demoSettings } from '../../people/demoSettings';
import type { DirectoryPerson } from '../../sharepoint/sharePoint';
import { toDocument } from '../../../src/domain/drafts/toDocument';
import { columnsOf } from '../../../src/domain/submissions/columnsOf';
import { encodeDocument } from '../../../src/domain/submissions/encodeDocument';
import type { SubmissionColumns } from '../../../src/domain/submissions/submission';
import { registrationAnswers } from '../../../src/forms/registration/draftRegistration';
import { submissionValues } from '../../../src/lists/submissions/submissionRows';
import { listAt, registrationAnswersOf } from './drafts';
import type { LocalHost } from './localHost';

/** A submission sent past the product, by plain REST: sound answers, and columns that claim something else. Gives its key. */
export async function submitForged(
  local: LocalHost,
  by: DirectoryPerson,
  name: string,
  claimed: Partial<SubmissionColumns>
): Promise<string> {
  const me = { login: by.login, objectId: by.objectId, name: by.name };
  const answers = registrationAnswersOf(by, name);
  const context = { settings: demoSettings, me, headOfService: '', now: new Date() };
  const submissionKey = crypto.randomUUID();
  const keys = { draftKey: crypto.randomUUID(), partnershipKey: crypto.randomUUID(), submissionKey };
  const document = toDocument(keys, answers, {
    settings: demoSettings,
    me,
    registration: registrationAnswers(answers, context)
  });
  const { hash, chunks } = await encodeDocument(document);
  const columns = { ...columnsOf(document, hash, demoSettings), ...claimed };
  const added = await local.fetchAs(by.login, `${listAt('PtSubmissions')}/items`, {
    method: 'POST',
    body: JSON.stringify(submissionValues(columns, document, chunks))
  });
  if (added.status !== 201) throw new Error(`the forgery was not taken: ${await added.text()}`);
  return submissionKey;
}
