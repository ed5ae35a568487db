import type { SubmissionDocument } from '../submissions/submission';
import type { EvidenceFile } from './evidenceFile';

/** A file where a submission cites it. */
export interface CitedFile {
  /** Of the first question that cites it, for example "evaluation.agreementFile". */
  readonly field: string;
  readonly file: EvidenceFile;
}

/** Every file that a submission relies on, each once: of file questions, of judged arrangements, and of those within tables. */
export function evidenceIn(document: SubmissionDocument): readonly CitedFile[] {
  const found = new Map<string, CitedFile>();
  const look = (prefix: string, answers: object): void => {
    for (const [id, answer] of Object.entries(answers)) {
      for (const file of filesIn(answer)) {
        const name = `${file.key} ${file.sha256}`;
        if (!found.has(name)) found.set(name, { field: `${prefix}.${id}`, file });
      }
    }
  };
  if ('registration' in document) look('registration', document.registration);
  if ('evaluation' in document && document.evaluation) look('evaluation', document.evaluation);
  if ('particulars' in document) look(document.kind.toLowerCase(), document.particulars);
  return [...found.values()];
}

function filesIn(value: unknown): readonly EvidenceFile[] {
  if (typeof value !== 'object' || value === null) return [];
  return isFile(value) ? [value] : Object.values(value).flatMap(filesIn);
}

function isFile(value: object): value is EvidenceFile {
  return 'sha256' in value && 'uniqueId' in value && 'key' in value;
}
