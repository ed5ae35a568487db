import type { Records } from '../../../domain/partnerships/records';
import { documentInSentence } from '../../../domain/submissions/kindWords';
import type { RecordDocument } from '../../../domain/submissions/submission';
import { formatDate } from '../../../ui/dates';

/** The document that a draft follows, as a sentence calls it: "Basic Evaluation of 3 Mar 2027". */
export function beforeWords(before: RecordDocument, { submissions }: Pick<Records, 'submissions'>): string {
  const row = submissions.find(({ submissionKey }) => submissionKey === before.submissionKey);
  const words = documentInSentence(before);
  return row ? `${words} of ${formatDate(row.submittedOn)}` : words;
}
