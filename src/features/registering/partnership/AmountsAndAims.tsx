import * as React from 'react';
import { formatPounds } from '../../../domain/money/formatPounds';
import type { CorporateAim } from '../../../domain/protocol/settings';
import type { SubmittedSignificance } from '../../../domain/submissions/submission';
import { Facts } from './Facts';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface AmountsAndAimsProps {
  readonly significance: SubmittedSignificance;
  readonly aims: readonly CorporateAim[];
}

/** What criteria 1 and 2 were scored on, where the officer gave it. */
export function AmountsAndAims({ significance, aims }: AmountsAndAimsProps): React.ReactElement | null {
  const css = pageStyles();
  const { year, cash, time, passingThrough } = significance.amounts;
  const ticked = Object.keys(significance.aims).map(id => {
    const title = aims.find(aim => aim.id === id)?.title ?? id;
    return `${title} (${strings[significance.aims[id]]})`;
  });
  if (cash + time + passingThrough === 0 && ticked.length === 0) return null;
  return (
    <div className={css.spaced}>
      <Facts
        facts={[
          [strings.amounts, year],
          [strings.cash, formatPounds(cash)],
          [strings.time, formatPounds(time)],
          [strings.passingThrough, formatPounds(passingThrough)],
          [strings.aims, ticked.join('; ')]
        ]}
      />
    </div>
  );
}
