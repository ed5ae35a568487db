import type { ProtocolSettings } from '../../domain/protocol/settings';
import type { ChangeDocument, ReviewDocument } from '../../domain/submissions/submission';
import { fieldWords } from '../fieldWords';
import type { DescribedRow, DescribedSection } from '../model/describeAnswers';
import { dateWords } from '../model/readDate';
import { keptWords } from './answerText';
import { submittedStrings as strings } from './strings';

/** What a review or a change says has changed since the document that it builds on: it is part of what was submitted. */
export function describeDifferences(
  document: ReviewDocument | ChangeDocument,
  settings: ProtocolSettings
): DescribedSection {
  const { differences } = document;
  const isNew = isEvaluationNew(document);
  const rows = differences
    .filter(({ field }) => !isNew || !field.startsWith('evaluation.'))
    .map(({ field, before, after }) => [
      fieldWords(field, settings, document),
      keptWords(field, before) || strings.nothing,
      keptWords(field, after) || strings.nothing
    ]);
  const evaluated = isNew ? [[strings.evaluation, strings.notAsked, strings.answered]] : [];
  const table = { headings: [strings.question, strings.before, strings.after], rows: [...rows, ...evaluated] };
  const row: DescribedRow = {
    id: 'differences',
    number: '',
    label: strings.changed(differences.length),
    text: '',
    table
  };
  const none: DescribedRow = { id: 'differences', number: '', label: strings.noneChanged, text: strings.noneChanged };
  return {
    id: 'differences',
    number: '',
    title: strings.differences,
    rows: [differences.length === 0 ? none : row]
  };
}

/** An evaluation that was not asked before is new as a whole: nobody reads it as two hundred changed answers. */
function isEvaluationNew({ evaluation, differences }: ReviewDocument | ChangeDocument): boolean {
  if (!evaluation) return false;
  const added = new Set(differences.filter(({ before }) => before === '').map(({ field }) => field));
  return Object.keys(evaluation).every(id => added.has(`evaluation.${id}`));
}

/** Beside each standing fact that somebody affirmed: who did, and when. */
export function affirmedIn(section: DescribedSection, { affirmed }: ReviewDocument | ChangeDocument): DescribedSection {
  return {
    ...section,
    rows: section.rows.map(row => {
      const affirmation = Object.prototype.hasOwnProperty.call(affirmed, row.id) ? affirmed[row.id] : undefined;
      if (!affirmation) return row;
      return { ...row, affirmed: strings.stillTrue(affirmation.by.name, dateWords(affirmation.on)) };
    })
  };
}
