import * as React from 'react';
import { BandMark } from '../../../ui/BandMark';
import { formatDate } from '../../../ui/dates';
import { addresses } from '../addresses';
import { daysInWords } from '../list/strings';
import { tableStyles } from '../list/tableStyles';
import type { CeptTask } from './ceptTasks';
import { checkingStyles } from './checkingStyles';
import { checkingStrings as strings } from './strings';

/** One thing that waits: what it is, of whom, and how long. */
export function CheckLine({ task }: { readonly task: CeptTask }): React.ReactElement {
  const css = checkingStyles();
  const { link } = tableStyles();
  const { partnership, submissionKey, what, since, dueOn } = task;
  const { name, service, leadOfficer, band, waitingDays } = partnership;
  const facts = [
    service,
    leadOfficer.name,
    strings.since(formatDate(since)),
    waitingDays > 0 && daysInWords(waitingDays)
  ];
  return (
    <div className={css.line}>
      <div className={css.what}>
        <a className={link} href={addresses.check(submissionKey)} data-interception="off">
          {name}
        </a>
        <span className={css.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <span>{band && <BandMark band={band} />}</span>
      <div className={css.deed}>
        {`${what[0].toUpperCase()}${what.slice(1)}`}
        {dueOn !== undefined && <span className={css.facts}>{strings.due(formatDate(dueOn))}</span>}
      </div>
    </div>
  );
}
