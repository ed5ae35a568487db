import { shortFingerprint, versionOf } from '../../../domain/decisions/statementOf';
import type { PartnershipStatus } from '../../../domain/status/status';
import { documentWords } from '../../../domain/submissions/kindWords';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import type { PageHeader } from '../../../ui/pageHeader';
import { withoutExampleTag } from '../words';
import { printStrings as strings } from './strings';

interface PageHeaders {
  /** Of the pages before the documents: the version that stands. */
  readonly all: PageHeader;
  /** Of the pages of each document, by their name. */
  readonly own: { readonly [name: string]: PageHeader };
  readonly nameOf: (row: SubmissionRow) => string;
}

/** Each page says which partnership and which version it belongs to, so that a loose sheet finds its place again. */
export function pageHeaders({ name, registerRow, latest, counted }: PartnershipStatus): PageHeaders {
  const left = strings.header(withoutExampleTag(name), registerRow?.reference ?? '');
  const headerOf = (row: SubmissionRow): PageHeader => ({
    left,
    right: strings.headerVersion(versionOf(row.submissionKey, counted), documentWords(row), shortFingerprint(row.hash))
  });
  const nameOf = ({ id }: SubmissionRow): string => `document${id}`;
  return {
    all: headerOf(latest),
    own: Object.fromEntries(counted.map(row => [nameOf(row), headerOf(row)])),
    nameOf
  };
}
