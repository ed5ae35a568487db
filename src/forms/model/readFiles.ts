import type { EvidenceFile, TypedFile } from '../../domain/evidence/evidenceFile';
import type { FileQuestion } from './questionKinds';
import { readDate } from './readDate';
import type { ReadAnswer } from './readResult';
import { readText } from './readText';
import { typedFiles } from './typed';

/** The files of a question, each with what it is. */
export function readFiles(question: FileQuestion, typed: unknown): ReadAnswer<readonly EvidenceFile[]> {
  const files = typedFiles(typed);
  if (files.length > question.most) {
    return wrong(`Keep to ${question.most} ${question.most === 1 ? 'file' : 'files'}: there are ${files.length}.`);
  }
  const unnamed = files.find(({ kind }) => !Object.prototype.hasOwnProperty.call(question.kinds, kind));
  return unnamed ? wrong(`Say what “${unnamed.name}” is.`) : readFileList(files);
}

/** Files whose kind is not asked. */
export function readFileList(files: readonly TypedFile[]): ReadAnswer<readonly EvidenceFile[]> {
  const kept: EvidenceFile[] = [];
  for (const { speaksFor, paperFile, key, name, kind, size, sha256, uniqueId } of files) {
    const date = readDate(speaksFor);
    const paper = readText(paperFile, 200, true);
    if (date.kind === 'wrong') return wrong(`Date of “${name}”: ${date.problem}`);
    if (paper.kind === 'wrong') return wrong(`Paper file of “${name}”: ${paper.problem}`);
    kept.push({
      key,
      name,
      kind,
      size,
      sha256,
      uniqueId,
      ...(date.kind === 'read' && { speaksFor: date.value }),
      ...(paper.kind === 'read' && { paperFile: paper.value })
    });
  }
  return kept.length === 0 ? { kind: 'empty' } : { kind: 'read', value: kept };
}

function wrong(problem: string): ReadAnswer<never> {
  return { kind: 'wrong', problem };
}
