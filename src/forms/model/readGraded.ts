import { grades, type GradedAnswer } from '../../domain/registration/gradedAnswer';
import type { GradedQuestion } from './questionKinds';
import { readFileList } from './readFiles';
import type { ReadAnswer } from './readResult';
import { readText } from './readText';
import { isBlank, typedGraded } from './typed';

/** The longest note and the longest words about evidence. */
export const longestNote = 2000;
/** Papers belong into the partnership's file; what is cited here is what shows the judgement. */
export const mostEvidenceFiles = 5;

/** A judgement with its note and its evidence. Words without a judgement are no answer yet. */
export function readGraded(question: GradedQuestion, typed: unknown): ReadAnswer<GradedAnswer> {
  const { grade: chosen, note, evidence, files } = typedGraded(typed);
  const grade = grades.find(known => known === chosen);
  const said = readText(note, longestNote, false);
  const shown = readText(evidence, longestNote, false);
  const cited = readFileList(files);
  if (said.kind === 'wrong') return wrong(`Note: ${said.problem}`);
  if (shown.kind === 'wrong') return wrong(`Evidence: ${shown.problem}`);
  if (cited.kind === 'wrong') return cited;
  if (files.length > mostEvidenceFiles) {
    return wrong(`Keep to ${mostEvidenceFiles} files of evidence: there are ${files.length}.`);
  }
  if (!grade) {
    return isBlank([note, evidence]) && files.length === 0
      ? { kind: 'empty' }
      : wrong('Choose yes, partly, no or not applicable to go with the rest of your answer.');
  }
  if (question.noteFor?.includes(grade) && said.kind === 'empty') return wrong(noteSentences[grade]);
  if (question.evidenceFor?.includes(grade) && shown.kind === 'empty' && files.length === 0) {
    return wrong('Say where the evidence is, or add it as a file.');
  }
  return {
    kind: 'read',
    value: {
      grade,
      ...(said.kind === 'read' && { note: said.value }),
      ...(shown.kind === 'read' && { evidence: shown.value }),
      ...(cited.kind === 'read' && { files: cited.value })
    }
  };
}

const noteSentences = {
  yes: 'Say in the note how.',
  partly: 'Say in the note what is there and what is missing.',
  no: 'Say in the note why not, or what will be done.',
  notApplicable: 'Say in the note why this does not apply.'
} as const;

function wrong(problem: string): ReadAnswer<never> {
  return { kind: 'wrong', problem };
}
