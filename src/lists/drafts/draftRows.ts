import { answersText } from '../../domain/drafts/readAnswers';
import { readAnswers } from '../../domain/drafts/readAnswers';
import { followUpKinds } from '../../domain/drafts/followUp';
import { followsOf } from '../../domain/drafts/followsOf';
import type { Draft, DraftAnswers, DraftHeading, DraftKeys } from '../../domain/drafts/draft';
import { cutIntoChunks } from '../../domain/submissions/chunks';
import { answersColumnNames, answersValues, chunksOf } from '../schema/answersColumns';
import { selectOf, type ValuesOf } from '../schema/rowType';
import { draftsList, type DraftItem } from './draftsList';

export const headingSelect = selectOf(
  draftsList,
  'Id',
  'Title',
  'Modified',
  'PtDraftKey',
  'PtKey',
  'PtSubmissionKey',
  'PtKind'
);
export const draftSelect = [...headingSelect, ...answersColumnNames];

/** A row with the version that SharePoint wants back when it is changed. */
export type VersionedDraftItem = DraftItem & { readonly 'odata.etag'?: string; readonly '@odata.etag'?: string };

export function toHeading(row: DraftItem): DraftHeading {
  const follows = followUpKinds.find(kind => kind === row.PtKind);
  return {
    id: row.Id,
    name: row.Title ?? '',
    savedOn: row.Modified,
    draftKey: row.PtDraftKey ?? '',
    partnershipKey: row.PtKey ?? '',
    submissionKey: row.PtSubmissionKey ?? '',
    ...(follows && { follows })
  };
}

export function toDraft(row: VersionedDraftItem): Draft {
  const { name: _name, follows: _follows, ...heading } = toHeading(row);
  return {
    ...heading,
    version: row['odata.etag'] ?? row['@odata.etag'] ?? '',
    answers: readAnswers(textOf(row))
  };
}

/** The stored text of a draft. */
export function textOf(row: DraftItem): string {
  return chunksOf(row).join('');
}

export function draftValues(keys: DraftKeys, answers: DraftAnswers): ValuesOf<typeof draftsList> {
  return {
    ...answersOnly(answers),
    PtDraftKey: keys.draftKey,
    PtKey: keys.partnershipKey,
    PtSubmissionKey: keys.submissionKey
  };
}

/**
 * What a save changes. Every answers column is written, so that a draft that got shorter leaves nothing behind; and its kind, because a
 * confirmation can turn into a change.
 */
export function answersOnly(answers: DraftAnswers): ValuesOf<typeof draftsList> {
  return {
    Title: headingOf(answers.name),
    PtKind: followsOf(answers) ?? '',
    ...answersValues(cutIntoChunks(answersText(answers)))
  };
}

/** A line that the title column can hold, whatever was typed; the answers keep the name as it is. */
function headingOf(name: string): string {
  const line = Array.from(name, character => (isOdd(character) ? ' ' : character));
  return line.slice(0, 120).join('').trim();
}

/** Control characters, and halves of a character pair, which no stored text can hold. */
function isOdd(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfffe ||
    code === 0xffff
  );
}
