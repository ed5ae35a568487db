import * as React from 'react';
import { versionOf } from '../../../domain/decisions/statementOf';
import type { Given } from '../../../domain/sharing/judgeShares';
import type { Share } from '../../../domain/sharing/share';
import type { SubmissionRow } from '../../../domain/submissions/submission';
import { formatDate } from '../../../ui/dates';
import { pageStyles } from '../partnership/pageStyles';
import { shareStyles } from './shareStyles';
import { shareStrings, standardsWords } from './strings';

const strings = shareStrings.given;

interface GivenTableProps {
  readonly given: readonly Given[];
  readonly counted: readonly SubmissionRow[];
  readonly shownKey: string;
}

/** One row for each organisation; where it is narrow, each stands as lines. */
export function GivenTable({ given, counted, shownKey }: GivenTableProps): React.ReactElement {
  const css = pageStyles();
  const own = shareStyles();
  const headings = [strings.organisation, strings.when, strings.standards, strings.by];
  return (
    <table role="table" className={css.table}>
      <caption className={css.caption}>{strings.caption}</caption>
      <thead role="rowgroup" className={css.head}>
        <tr role="row">
          {headings.map(heading => (
            <th key={heading} role="columnheader" scope="col" className={css.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={css.body}>
        {given.map(({ standing, before }) => {
          const { submissionKey } = standing;
          return (
            <tr key={standing.id} role="row" className={css.row}>
              <th role="rowheader" scope="row" className={css.cell}>
                <strong>{standing.organisation}</strong>
                {standing.contact !== '' && <span className={own.note}>{strings.contact(standing.contact)}</span>}
              </th>
              <td role="cell" className={css.cell}>
                {formatDate(standing.givenOn)}
                <span className={own.note}>
                  {strings.version(versionOf(submissionKey, counted), submissionKey === shownKey)}
                </span>
              </td>
              <td role="cell" className={css.cell}>
                <strong>{wordsOf(standing)}</strong>
                {standing.note !== '' && <span className={own.note}>{standing.note}</span>}
              </td>
              <td role="cell" className={css.cell}>
                {strings.byOn(standing.author.name, formatDate(standing.recordedOn))}
                {before.map(row => (
                  <span key={row.id} className={own.note}>
                    {strings.before(formatDate(row.givenOn), wordsOf(row), row.author.name)}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function wordsOf({ standards }: Share): string {
  return standards === '' ? '' : standardsWords[standards];
}
