import * as React from 'react';
import { BandMark } from '../../../ui/BandMark';
import { formatDate } from '../../../ui/dates';
import { Tag } from '../../../ui/Tag';
import type { RegisterRow } from './registerRow';
import { columnTitles, daysInWords, listStrings } from './strings';
import { tableStyles } from './tableStyles';

/** One partnership; its name opens its page. */
export const PartnershipRow = React.memo(function PartnershipRow({ row }: { readonly row: RegisterRow }) {
  const css = tableStyles();
  return (
    <tr role="row" className={css.row}>
      <th scope="row" role="rowheader" className={css.name}>
        <a className={css.link} href={`#/partnership/${encodeURIComponent(row.key)}`}>
          {row.name}
        </a>
        {row.isExample && <Tag text={listStrings.example} />}
        <span className={css.officer}>{row.leadOfficer}</span>
      </th>
      <td role="cell" className={css.cell} data-label={columnTitles.service}>
        {row.service}
      </td>
      <td role="cell" className={css.cell} data-label={columnTitles.band}>
        <span className={css.band}>
          {row.band ? <BandMark band={row.band} /> : listStrings.noBand}
          {row.percent !== undefined && <span className={css.percent}>{listStrings.percentOf(row.percent)}</span>}
        </span>
      </td>
      <td role="cell" className={css.cell} data-label={columnTitles.stands}>
        {row.stands}
      </td>
      <td role="cell" className={css.cell} data-label={columnTitles.waitsFor}>
        <div>
          {row.waitsFor || listStrings.nobody}
          {row.waitsForWhat && <span className={css.officer}>{row.waitsForWhat}</span>}
        </div>
      </td>
      <td role="cell" className={css.cell} data-label={columnTitles.since}>
        <div>
          <time dateTime={row.since} className={css.date}>
            {formatDate(row.since)}
          </time>
          {row.waitingDays > 0 && <span className={css.officer}>{daysInWords(row.waitingDays)}</span>}
        </div>
      </td>
    </tr>
  );
});
