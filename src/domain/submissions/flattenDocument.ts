import { aboutAnswers, flattenAnswers, type FlatAnswer } from '../drafts/flattenAnswers';
import type { EvidenceFile } from '../evidence/evidenceFile';
import { formatPounds } from '../money/formatPounds';
import { moneyQuestions } from '../money/moneyQuestions';
import type { MoneyByYear } from '../money/moneyByYear';
import type { GradedAnswer } from '../registration/gradedAnswer';
import { isPerson } from '../registration/readRegistration';
import type { AnswerValue, CellValue, RegistrationAnswers, RowRecord } from '../registration/registrationAnswers';
import { emptyAnswers } from '../drafts/emptyAnswers';
import type { SubmissionDocument } from './submission';

/** What a question is called; it gets a field such as 'registration.purpose'. */
export type LabelOf = (field: string) => string;
/** An answer in the words of its question; nothing where the question is not known, and then it is put into words as it is kept. */
export type WordsOf = (field: string, value: AnswerValue) => string | undefined;

/**
 * Every answer of a submitted document in words, in the order of the paper. Fields begin with what they belong to: "registration." for
 * Appendix B, "evaluation." for C or D, and the kind of the document for its own form ("review.", "leaving.").
 */
export function flattenDocument(
  document: SubmissionDocument,
  labelOf: LabelOf,
  wordsOf: WordsOf = () => undefined
): readonly FlatAnswer[] {
  if (document.kind === 'Withdrawal') return [{ field: 'reason', label: 'Reason', text: document.reason }];
  const { name, existing, service } = document;
  const lines = (prefix: string, given: RegistrationAnswers): readonly FlatAnswer[] =>
    Object.keys(given).map(id => {
      const field = `${prefix}.${id}`;
      return { field, label: labelOf(field), text: wordsOf(field, given[id]) ?? valueWords(id, given[id]) };
    });
  const particulars = 'particulars' in document ? lines(document.kind.toLowerCase(), document.particulars) : [];
  if (!('screening' in document)) {
    return [...aboutAnswers(document), ...particulars];
  }
  const draft = { ...emptyAnswers, name, existing, service, screening: document.screening };
  if (document.kind === 'NotPartnership') return flattenAnswers(draft);
  const { criteria, amounts, aims } = document.significance;
  const typed = {
    year: amounts.year,
    cash: formatPounds(amounts.cash),
    time: formatPounds(amounts.time),
    passingThrough: formatPounds(amounts.passingThrough)
  };
  const answers = flattenAnswers({ ...draft, significance: { criteria, amounts: typed, aims } });
  if (document.kind === 'ScoreSheet') return answers;
  return [
    ...answers,
    ...lines('registration', document.registration),
    ...lines('evaluation', document.evaluation ?? {}),
    ...particulars
  ];
}

function valueWords(id: string, value: AnswerValue): string {
  if (!Array.isArray(value)) return isCell(value) ? cellWords(id, value) : '';
  return value.map(partWords).join('\n');
}

function partWords(part: string | RowRecord | EvidenceFile): string {
  if (typeof part === 'string') return part;
  if (isFile(part)) return [part.name, part.speaksFor, part.paperFile, part.sha256].filter(Boolean).join(', ');
  return Object.keys(part)
    .map(column => cellWords(column, part[column]))
    .filter(text => text !== '')
    .join(', ');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isFile(part: RowRecord | EvidenceFile): part is EvidenceFile {
  return 'sha256' in part && 'uniqueId' in part;
}

function isCell(value: AnswerValue): value is Exclude<CellValue, readonly string[]> {
  return !Array.isArray(value);
}

function cellWords(id: string, value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return moneyQuestions.has(id) ? formatPounds(value) : String(value);
  if (typeof value === 'string') return value;
  if (isList(value)) return value.join('; ');
  return isPerson(value) ? value.name : partsOf(value);
}

/** A judgement or amounts by year, part by part. */
function partsOf(value: GradedAnswer | MoneyByYear): string {
  if ('grade' in value) {
    const files = (value.files ?? []).map(partWords);
    return [value.grade, value.note, value.evidence, ...files].filter(Boolean).join('; ');
  }
  const years = Object.entries(value.amounts).map(([year, pence]) => `${year}: ${formatPounds(pence)}`);
  return [...years, value.standing].filter(Boolean).join('; ');
}
